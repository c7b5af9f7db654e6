package main

/*
#include <stdlib.h>
*/
import "C"
import "unsafe"

type name struct{ text *C.char }

func newName(s string) *name { return &name{text: C.CString(s)} }

func (n *name) Free() {
	if n.text != nil {
		C.free(unsafe.Pointer(n.text))
		n.text = nil
	}
}

func main() {
	n := newName("gopher")
	n.Free()
	n.Free()
}
