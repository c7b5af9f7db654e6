package p

// #include <stdlib.h>
import "C"

type heap struct{ n int }

func (h *heap) malloc(n int) []byte { h.n += n; return make([]byte, n) }

func f(*heap) int {
	p := C.malloc(16) // want alloc-never-freed
	return *(*int)(p)
}
