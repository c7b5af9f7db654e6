package p

// #include <stdlib.h>
// static int get(void *p) { return *(int *)p; }
// static void *address(void) { return 0; }
import "C"

import "unsafe"

func f(p *C.int) C.int {
	u := uintptr(unsafe.Pointer(p)) + 4
	return C.get(unsafe.Pointer(u))
}
