package p

// #include <stdlib.h>
import "C"
import "unsafe"

type buffer struct{ p unsafe.Pointer }

func drop(p unsafe.Pointer) { C.free(p) }

func (b buffer) Free() {
	drop(b.p)
	b.p = nil // want owner-freed-by-value-receiver "copy"
}
