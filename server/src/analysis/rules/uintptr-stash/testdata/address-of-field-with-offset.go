package p

// #include <stdint.h>
// #include <stdlib.h>
// static int useu(uintptr_t u) { return u != 0; }
import "C"

import "unsafe"

type pair struct{ a, b int16 }

func f() int16 {
	x := new(pair)
	addr := uintptr(unsafe.Pointer(x))
	addr += unsafe.Offsetof(x.b)
	pb := (*int16)(unsafe.Pointer(addr)) // want uintptr-stash
	*pb = 42
	return x.b
}
