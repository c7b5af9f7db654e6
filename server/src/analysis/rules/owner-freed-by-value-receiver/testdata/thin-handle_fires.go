package p

// #include <stdlib.h>
import "C"
import "unsafe"

type buffer struct{ p unsafe.Pointer }

func (b buffer) Free() {
	C.free(b.p)
	b.p = nil // want owner-freed-by-value-receiver "copy"
}
