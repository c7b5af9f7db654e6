package p

// #include <stdlib.h>
import "C"

import "unsafe"

type box struct{ p *C.char }

func newBox(s string) *box { return &box{C.CString(s)} }

func (b *box) Close() {
	C.free(unsafe.Pointer(b.p))
	b.p = nil
}

func (b *box) fill() error { return nil }
