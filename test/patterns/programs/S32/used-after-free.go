package main

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"
import "unsafe"

func main() {
	cs := C.CString("too early")
	C.free(unsafe.Pointer(cs))
	C.puts(cs) // want use-after-free:error
}
