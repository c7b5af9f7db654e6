package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"
import "unsafe"

func freeList(ps []*C.char) {
	if len(ps) == 0 {
		return
	}
	C.free(unsafe.Pointer(ps[0]))
	freeList(ps[1:])
}

func f(s string) {
	cs := C.CString(s)
	C.puts(cs)
	freeList([]*C.char{cs})
}
