package p

/*
#include <stdint.h>
#include <stdlib.h>
static int useu(uintptr_t u) { return u != 0; }
*/
import "C"

import "unsafe"

func f() int {
	x := []int{1, 2, 3}
	var addr uintptr = uintptr(unsafe.Pointer(&x[0]))
	x = nil
	return *(*int)(unsafe.Pointer(addr + 8)) // want uintptr-stash
}
