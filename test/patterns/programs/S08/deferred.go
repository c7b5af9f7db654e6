package main

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"
import "unsafe"

func greet(name string) bool {
	cs := C.CString(name)
	defer C.free(unsafe.Pointer(cs))
	if name == "" {
		return false
	}
	return C.puts(cs) >= 0
}

func main() {
	for i := 0; i < 20; i++ {
		greet("gopher")
	}
}
