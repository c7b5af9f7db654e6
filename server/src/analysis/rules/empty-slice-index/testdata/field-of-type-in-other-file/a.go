package p

// static int sum(const char *p, int n) { return n > 0 ? p[0] : 0; }
// static int total(const int *p, int n) { return n > 0 ? p[0] : 0; }
import "C"

import "unsafe"

func (m *Message) Size() C.int {
	return C.sum((*C.char)(unsafe.Pointer(&m.Body[0])), C.int(len(m.Body))) // want empty-slice-index:info "m.Body"
}
