package p

// static int sum(const char *p, int n) { return n > 0 ? p[0] : 0; }
// static int total(const int *p, int n) { return n > 0 ? p[0] : 0; }
import "C"

import "unsafe"

func F(counts map[string]int, b []byte) (n C.int) {
	elements := counts["all"]
	if elements < 9 {
		n = C.sum((*C.char)(unsafe.Pointer(&b[0])), C.int(elements)) // want empty-slice-index:info
	}
	return
}
