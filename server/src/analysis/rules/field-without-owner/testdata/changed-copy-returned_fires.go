package p

// #include <stdlib.h>
// static int use(const char *s) { return s ? s[0] : 0; }
import "C"
import "unsafe"

type pool struct{ item *C.char }

func (p pool) with(s string) {
	p.item = C.CString(s) // want field-without-owner "copy of pool"
}

func (p pool) free() { C.free(unsafe.Pointer(p.item)) }
