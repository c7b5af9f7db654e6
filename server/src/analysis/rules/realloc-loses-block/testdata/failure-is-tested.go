package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func f(p unsafe.Pointer, n C.size_t) unsafe.Pointer {
	p = C.realloc(p, n) // want realloc-loses-block:info "p becomes nil"
	if p == nil { // note "p is tested here"
		return nil
	}
	return p
}

type buffer struct{ data *C.char }

func (b *buffer) grow(n C.size_t) bool {
	b.data = (*C.char)(C.realloc(unsafe.Pointer(b.data), n)) // want realloc-loses-block:info "b\.data becomes nil"
	return b.ok()
}

func (b *buffer) ok() bool { return b.data != nil }
