package p

// #include <stdlib.h>
import "C"
import "unsafe"

type box[V any] struct {
	p     unsafe.Pointer
	value V
}

func (b box[V]) Free() {
	C.free(b.p)
	b.p = nil // want owner-freed-by-value-receiver "copy"
}
