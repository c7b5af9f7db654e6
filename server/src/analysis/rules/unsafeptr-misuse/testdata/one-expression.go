package p

// #include <stdlib.h>
// static int get(void *p) { return *(int *)p; }
// static void *address(void) { return 0; }
import "C"

import "unsafe"

func f(p unsafe.Pointer) C.int {
	return C.get(unsafe.Pointer(uintptr(p) + 8))
}
