package p

type heap struct{ n int }

func (h *heap) malloc(n int) []byte { h.n += n; return make([]byte, n) }

func f(C *heap) int {
	p := C.malloc(16)
	return len(p)
}
