package p

// #include <stdlib.h>
// static int get(void *p) { return *(int *)p; }
// static void *address(void) { return 0; }
import "C"

import "unsafe"

func f(p unsafe.Pointer) C.int {
	u := uintptr(p)
	return C.get(unsafe.Pointer(u + 8)) // want unsafeptr-misuse
}
