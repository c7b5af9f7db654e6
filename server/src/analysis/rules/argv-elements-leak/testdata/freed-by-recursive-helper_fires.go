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
	C.puts((*C.char)(unsafe.Pointer(ps[0])))
	freeList(ps[1:])
}

func f(s string) {
	cs := C.CString(s) // want argv-elements-leak
	C.puts(cs)
	freeList([]*C.char{cs})
}
