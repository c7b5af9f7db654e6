package p

// #include <stdlib.h>
// static int get(void *p) { return *(int *)p; }
// static void *address(void) { return 0; }
import "C"

import "unsafe"

func f(p unsafe.Pointer, u uintptr) unsafe.Pointer {
	u = uintptr(p) + 8       // note "becomes the integer u"
	return unsafe.Pointer(u) // want unsafeptr-misuse:warning "computed from u"
}

func g(p unsafe.Pointer) C.int { return C.get(f(p, 0)) }
