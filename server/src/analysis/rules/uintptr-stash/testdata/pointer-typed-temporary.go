package p

// #include <stdint.h>
// #include <stdlib.h>
// static int useu(uintptr_t u) { return u != 0; }
import "C"

import "unsafe"

func f() int16 {
	var x int16
	tmp := unsafe.Pointer(&x)
	*(*int16)(tmp) = 42
	return x
}
