package p

// #include <stdlib.h>
// static int use(const char *s) { return s ? s[0] : 0; }
import "C"
import "unsafe"

type pair struct{ a, b *C.char }

func newPair(x, y string) *pair {
	return &pair{a: C.CString(x), b: C.CString(y)} // note "C.CString"
}

func (p *pair) setB(s string) {
	C.free(unsafe.Pointer(p.b))
	p.b = C.CString(s)
}

func (p *pair) Close() { // want incomplete-close "pair.b"
	C.free(unsafe.Pointer(p.a))
}
