package p

// static int sum(const char *p, int n) { return n > 0 ? p[0] : 0; }
// static int total(const int *p, int n) { return n > 0 ? p[0] : 0; }
import "C"

import "unsafe"

func try(f func(size int) bool) {
	for size := 64; !f(size); size *= 2 {
	}
}

func F(given int) (n C.int) {
	var b []byte
	try(func(size int) bool {
		b = make([]byte, size)
		n = C.sum((*C.char)(unsafe.Pointer(&b[0])), C.int(len(b)))
		return n >= 0
	})
	return
}
