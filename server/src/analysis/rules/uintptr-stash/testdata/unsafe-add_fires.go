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
	p := uintptr(unsafe.Pointer(&x))
	*(*int16)(unsafe.Pointer(p + unsafe.Offsetof(x.b))) = 42 // want uintptr-stash
	return x.b
}
