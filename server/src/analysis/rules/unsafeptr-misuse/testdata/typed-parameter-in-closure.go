package p

// #include <stdlib.h>
// static int get(void *p) { return *(int *)p; }
// static void *address(void) { return 0; }
import "C"

import "unsafe"

func f(p *[4]int32) func(i uintptr) C.int {
	base := uintptr(unsafe.Pointer(p))
	return func(i uintptr) C.int {
		return C.get(unsafe.Pointer(base + i*4)) // want unsafeptr-misuse:error
	}
}
