package p

/*
#include <stdint.h>
#include <stdlib.h>
static int useu(uintptr_t u) { return u != 0; }
*/
import "C"

import "unsafe"

func f(id uintptr) unsafe.Pointer {
	x := new(int)
	key := id + uintptr(unsafe.Pointer(x))
	return unsafe.Pointer(key) // want uintptr-stash
}
