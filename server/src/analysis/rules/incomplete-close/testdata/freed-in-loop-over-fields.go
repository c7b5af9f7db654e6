package p

// #include <stdlib.h>
// static int use(const char *s) { return s ? s[0] : 0; }
import "C"
import "unsafe"

type pair struct{ a, b *C.char }

func newPair(x, y string) *pair {
	return &pair{a: C.CString(x), b: C.CString(y)}
}

func (p *pair) Close() {
	for _, s := range []*C.char{p.a, p.b} {
		C.free(unsafe.Pointer(s))
	}
}
