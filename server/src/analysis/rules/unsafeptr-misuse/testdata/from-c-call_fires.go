package p

// #include <stdlib.h>
// static int get(void *p) { return *(int *)p; }
// static void *address(void) { return 0; }
import "C"

import "unsafe"

func f(p unsafe.Pointer) C.int {
	C.address()
	u := uintptr(p) + 4
	return C.get(unsafe.Pointer(u)) // want unsafeptr-misuse
}
