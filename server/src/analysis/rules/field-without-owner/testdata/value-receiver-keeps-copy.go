package p

// #include <stdlib.h>
// static int use(const char *s) { return s ? s[0] : 0; }
import "C"
import "unsafe"

type pool struct{ items []unsafe.Pointer }

func (p pool) str(s string) *C.char {
	cs := C.CString(s) // want field-without-owner "copy of pool"
	p.items = append(p.items, unsafe.Pointer(cs))
	return cs
}

func (p pool) free() {
	for _, item := range p.items {
		C.free(item)
	}
}
