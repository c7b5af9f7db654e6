package p

// #include <stdint.h>
// #include <stdlib.h>
// static int useu(uintptr_t u) { return u != 0; }
import "C"

import "unsafe"

func f() {
	x := new(int)
	last = uintptr(unsafe.Pointer(x)) // want uintptr-stash "last"
}
