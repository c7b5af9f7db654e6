package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

type buffer struct{ data unsafe.Pointer }

func (b *buffer) grow(n C.size_t) {
	old := b.data
	b.data = C.realloc(b.data, n)
	if b.data == nil {
		C.free(old)
	}
}
