package main

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

import "os"

func main() {
	cs := C.CString("hello") // want alloc-never-freed
	C.puts(cs)
	os.Getpid()
}
