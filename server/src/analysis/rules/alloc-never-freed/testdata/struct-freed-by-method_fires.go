package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"
import "unsafe"

type text struct{ p *C.char }

func (t *text) free() { C.puts((*C.char)(unsafe.Pointer(t.p))) }

func f(s string) {
	t := text{p: C.CString(s)} // want alloc-never-freed
	defer t.free()
	C.puts(t.p)
}
