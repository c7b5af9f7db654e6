package p

// static int sum(const char *p, int n) { return n > 0 ? p[0] : 0; }
// static int total(const int *p, int n) { return n > 0 ? p[0] : 0; }
import "C"

import "unsafe"

func most(a, b int) int {
	if a > b {
		return a
	}
	return b
}

func max(a, b int) int { return most(a, b) }

func F(a, b []byte) C.int {
	n := C.int(max(len(a), len(b)))
	if n == 0 {
		return 0
	}
	return C.sum((*C.char)(unsafe.Pointer(&a[0])), n) + // want empty-slice-index:info
		C.sum((*C.char)(unsafe.Pointer(&b[0])), n) // want empty-slice-index:info
}
