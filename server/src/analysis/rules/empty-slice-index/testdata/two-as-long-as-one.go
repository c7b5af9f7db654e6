package p

// static int sum(const char *p, int n) { return n > 0 ? p[0] : 0; }
// static int total(const int *p, int n) { return n > 0 ? p[0] : 0; }
import "C"

import "unsafe"

var _ unsafe.Pointer

func F(names []string) C.int {
	ids := make([]C.int, len(names))
	kinds := make([]C.int, len(names))
	return C.total(&ids[0], C.int(len(names))) + // want empty-slice-index:info
		C.total(&kinds[0], C.int(len(names)))
}
