package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

import "unsafe"

type text struct{ p *C.char }

func newText(s string) *text { return &text{p: C.CString(s)} }

func (t *text) native() *C.char {
	if t == nil {
		return nil
	}
	return t.p
}

func (t *text) free() {
	C.free(unsafe.Pointer(t.native()))
}

func f(s string) {
	cs := C.CString(s)
	t := &text{p: cs}
	defer t.free()
	C.puts(t.p)
}
