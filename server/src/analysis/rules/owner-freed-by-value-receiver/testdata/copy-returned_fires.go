package p

// #include <stdlib.h>
import "C"
import "unsafe"

type buffer struct{ p unsafe.Pointer }

func (b buffer) Freed() {
	C.free(b.p)
	b.p = nil // want owner-freed-by-value-receiver "copy"
}
