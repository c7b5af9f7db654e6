package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

type text struct{ p *C.char }

func newText(s string) *text { return &text{p: C.CString(s)} }

func (t *text) native() *C.char {
	if t == nil {
		return nil
	}
	return t.p
}

func (t *text) free() {
	C.puts(t.native())
}

func f(s string) {
	cs := C.CString(s) // want alloc-never-freed
	t := &text{p: cs}
	defer t.free()
	C.puts(t.p)
}
