package main

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"
import "unsafe"

func main() {
	f := C.tmpfile()
	if f == nil {
		return
	}
	C.free(unsafe.Pointer(f)) // want wrong-deallocator:error
}
