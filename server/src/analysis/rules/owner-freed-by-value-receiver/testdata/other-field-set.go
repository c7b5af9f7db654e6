package p

// #include <stdlib.h>
import "C"
import "unsafe"

type buffer struct {
	p    unsafe.Pointer
	used int
}

func (b buffer) Free() {
	C.free(b.p)
	b.used = 0
}
