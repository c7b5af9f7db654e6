package p

// static int sum(const char *p, int n) { return n > 0 ? p[0] : 0; }
// static int total(const int *p, int n) { return n > 0 ? p[0] : 0; }
import "C"

import "unsafe"

func pack(names map[string]string) []byte { return append([]byte(names["a"]), 0) }

func F(names map[string]string) C.int {
	b := pack(names)
	return C.sum((*C.char)(unsafe.Pointer(&b[0])), C.int(len(b)))
}
