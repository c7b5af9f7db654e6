package p

/*
#include <stdint.h>
#include <stdlib.h>
static int useu(uintptr_t u) { return u != 0; }
*/
import "C"

import "unsafe"

type pair struct{ a, b int16 }

func f() int16 {
	var x pair
	pb := (*int16)(unsafe.Pointer(uintptr(unsafe.Pointer(&x)) + unsafe.Offsetof(x.b)))
	*pb = 42
	return x.b
}
