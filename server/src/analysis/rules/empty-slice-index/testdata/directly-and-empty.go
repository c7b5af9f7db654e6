package p

// static int sum(const char *p, int n) { return n > 0 ? p[0] : 0; }
// static int total(const int *p, int n) { return n > 0 ? p[0] : 0; }
import "C"

import "unsafe"

func F(xs []C.int) C.int {
	var none []byte
	empty := make([]byte, 0, 8)
	return C.total(&xs[0], C.int(len(xs))) + // want empty-slice-index:info
		C.sum((*C.char)(unsafe.Pointer(&none[0])), 0) + // want empty-slice-index:error "none is empty"
		C.sum((*C.char)(unsafe.Pointer(&empty[0])), 0) // want empty-slice-index:error
}
