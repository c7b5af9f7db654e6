package main

// #include <stdlib.h>
// void show(void);
import "C"

//export Name
func Name() *C.char { // want export-returns-alloc-without-free-api:info "exports nothing"
	return C.CString("x")
}

func main() { C.show() }
