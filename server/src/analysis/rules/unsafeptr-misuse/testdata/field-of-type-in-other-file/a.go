package p

// #include <stdlib.h>
// static int get(void *p) { return *(int *)p; }
// static void *address(void) { return 0; }
import "C"

import "unsafe"

func (b *buffer) at(i int) C.int {
	var base uintptr
	base = uintptr(unsafe.Pointer(b.first))
	return C.get(unsafe.Pointer(base + uintptr(i))) // want unsafeptr-misuse:error
}

func free(p unsafe.Pointer) { C.free(p) }
