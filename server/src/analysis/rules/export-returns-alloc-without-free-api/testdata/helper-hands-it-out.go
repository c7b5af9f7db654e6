package main

// #include <stdlib.h>
import "C"

func text(s string) *C.char { return C.CString(s) }

//export Name
func Name() *C.char { // want export-returns-alloc-without-free-api:info "exports nothing"
	return text("x")
}

func main() {}
