package p

// #include <stdint.h>
// #include <stdlib.h>
// static int useu(uintptr_t u) { return u != 0; }
import "C"

import "unsafe"

type point struct{ x, y int }

func f() int {
	addr := uintptr(unsafe.Pointer(&point{1, 2}))
	return (*point)(unsafe.Pointer(addr)).y // want uintptr-stash
}
