package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"
import "unsafe"

var _ unsafe.Pointer

func toC(s string) (*C.char, func()) {
	var held struct{ cs *C.char }
	held.cs = C.CString(s)
	return held.cs, func() {}
}

func f(s string) {
	cs, free := toC(s) // want alloc-never-freed
	defer free()
	C.puts(cs)
}
