package p

/*
#include <stdint.h>
#include <stdlib.h>
static int useu(uintptr_t u) { return u != 0; }
*/
import "C"

import "unsafe"

var counter int

func f() int {
	var counter int
	addr := uintptr(unsafe.Pointer(&counter))
	return *(*int)(unsafe.Pointer(addr)) // want uintptr-stash
}
