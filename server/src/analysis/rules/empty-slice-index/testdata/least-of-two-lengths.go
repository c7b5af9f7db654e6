package p

// static int sum(const char *p, int n) { return n > 0 ? p[0] : 0; }
// static int total(const int *p, int n) { return n > 0 ? p[0] : 0; }
import "C"

import "unsafe"

func least(a, b int) int {
	if a < b {
		return a
	}
	return b
}

func min(a, b int) int { return least(a, b) }

func F(a, b []byte) C.int {
	n := C.int(min(len(a), len(b)))
	if n == 0 {
		return 0
	}
	return C.sum((*C.char)(unsafe.Pointer(&a[0])), n) + C.sum((*C.char)(unsafe.Pointer(&b[0])), n)
}
