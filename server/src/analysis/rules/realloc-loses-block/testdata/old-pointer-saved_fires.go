package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

type buffer struct{ data unsafe.Pointer }

func (b *buffer) grow(n C.size_t) {
	var old unsafe.Pointer
	b.data = C.realloc(b.data, n) // want realloc-loses-block
	if b.data == nil {
		C.free(old)
	}
}
