package main

// #include <stdlib.h>
import "C"
import "unsafe"

//export Name
func Name() *C.char { // want export-returns-alloc-without-free-api:info "exports nothing"
	return C.CString("x")
}

func FreeName(p *C.char) { C.free(unsafe.Pointer(p)) }

func main() {}
