package p

// #include <stdlib.h>
import "C"
import "unsafe"

type name struct{ text *C.char }

func (n *name) Free() { C.free(unsafe.Pointer(n.text)) }

func f(s string) {
	n := &name{text: C.CString(s)}
	n.Free()
	n.Free() // want double-free
}
