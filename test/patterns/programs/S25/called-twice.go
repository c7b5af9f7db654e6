package main

/*
#include <stdlib.h>
*/
import "C"
import "unsafe"

type name struct{ text *C.char }

func newName(s string) *name { return &name{text: C.CString(s)} }

func (n *name) Free() {
	C.free(unsafe.Pointer(n.text))
}

func main() {
	n := newName("gopher")
	n.Free()
	n.Free() // want double-free:error
}
