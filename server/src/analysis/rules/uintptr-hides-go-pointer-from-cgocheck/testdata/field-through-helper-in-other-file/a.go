package p

// #include <stdint.h>
// #include <stdlib.h>
// static int useu(uintptr_t u, int n) { return *(char *)u + n; }
import "C"

import "unsafe"

func (r *reader) next() C.int {
	return C.useu(address(&r.head), 1)
}

func free(p unsafe.Pointer) { C.free(p) }
