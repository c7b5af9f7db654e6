package main

// #include <stdlib.h>
import "C"
import "unsafe"

//export Name
func Name() *C.char {
	return C.CString("x")
}

//export FreeName
func FreeName(p *C.char) { C.free(unsafe.Pointer(p)) }

func main() {}
