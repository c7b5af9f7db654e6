package p

// #include <stdlib.h>
import "C"

func f(n int) ([]byte, error) {
	p := C.calloc(C.size_t(n), 1)
	defer C.free(p)
	return bytesOf(p, n), nil // want view-outlives-free
}
