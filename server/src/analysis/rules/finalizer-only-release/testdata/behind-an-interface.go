package p

// #include <stdlib.h>
import "C"

import "io"
import "runtime"
import "unsafe"

type reader struct{ p *C.char }

func NewReader(s string) io.Reader {
	r := &reader{p: C.CString(s)}
	runtime.SetFinalizer(r, (*reader).free)
	return r
}

func (r *reader) free() {
	C.free(unsafe.Pointer(r.p))
	r.p = nil
}

func (r *reader) Read(b []byte) (int, error) {
	defer runtime.KeepAlive(r)
	if r.p == nil {
		return 0, io.EOF
	}
	return copy(b, C.GoString(r.p)), nil
}
