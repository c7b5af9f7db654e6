package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

func f(n C.int) []byte {
	p := C.malloc(C.size_t(n))
	defer C.free(p)
	return C.GoBytes(p, n)
}
