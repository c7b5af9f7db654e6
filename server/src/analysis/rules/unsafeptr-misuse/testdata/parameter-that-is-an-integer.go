package p

// #include <stdlib.h>
// static int get(void *p) { return *(int *)p; }
// static void *address(void) { return 0; }
import "C"

import "unsafe"

func f(native uintptr) C.int {
	u := native + 4
	return C.get(unsafe.Pointer(u))
}
