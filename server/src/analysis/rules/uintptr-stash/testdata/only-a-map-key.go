package p

/*
#include <stdint.h>
#include <stdlib.h>
static int useu(uintptr_t u) { return u != 0; }
*/
import "C"

import "unsafe"

var seen = map[uintptr]int{}

func f() int {
	x := new(int)
	addr := uintptr(unsafe.Pointer(x))
	seen[addr]++
	return seen[addr]
}
