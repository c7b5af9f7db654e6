package main

// #include <stdlib.h>
import "C"

// Name gives a string of letters.
//
//export Name
func Name() *C.char { // want export-returns-alloc-without-free-api:info "exports nothing"
	return C.CString("x")
}

func main() {}
