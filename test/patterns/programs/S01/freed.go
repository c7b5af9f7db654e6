package main

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"
import "unsafe"

func greet(name string) {
	text := C.CString("hello " + name)
	C.puts(text)
	C.free(unsafe.Pointer(text))
}

func main() {
	for i := 0; i < 20; i++ {
		greet("gopher")
	}
}
