package p

// #include <stdlib.h>
import "C"
import "unsafe"

type buffer struct{ p unsafe.Pointer }

func (b buffer) Free() { // note "copy"
	C.free(b.p)
	b.p = nil // want owner-freed-by-value-receiver "pointer receiver"
}
