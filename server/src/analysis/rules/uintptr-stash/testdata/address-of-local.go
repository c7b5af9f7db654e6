package p

// #include <stdint.h>
// #include <stdlib.h>
// static int useu(uintptr_t u) { return u != 0; }
import "C"

import "unsafe"

func f() int16 {
	var x int16
	tmp := uintptr(unsafe.Pointer(&x))
	*(*int16)(unsafe.Pointer(tmp)) = 42 // want uintptr-stash "made from tmp"
	return x
}
