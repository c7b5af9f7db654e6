package p

// #include <stdlib.h>
// static int get(void *p) { return *(int *)p; }
// static void *address(void) { return 0; }
import "C"

import "unsafe"

func f(p unsafe.Pointer) *int32 {
	u := (uintptr)(p) + uintptr(4)
	return (*int32)(unsafe.Pointer((u))) // want unsafeptr-misuse
}

func g(p unsafe.Pointer) C.int { return C.get(unsafe.Pointer(f(p))) }
