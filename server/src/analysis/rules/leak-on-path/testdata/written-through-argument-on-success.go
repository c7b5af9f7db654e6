package p

// #include <stdlib.h>
// static int use(void *p) { return p != 0; }
import "C"

import "unsafe"

func f(n C.size_t) C.int {
	var p unsafe.Pointer
	if C.posix_memalign(&p, 64, n) != 0 {
		return -1
	}
	if C.use(p) == 0 {
		C.free(p)
		return -2
	}
	C.free(p)
	return 0
}
