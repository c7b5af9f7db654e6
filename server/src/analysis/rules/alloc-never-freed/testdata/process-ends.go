package main

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

import "os"

func main() {
	cs := C.CString("hello")
	C.puts(cs)
	os.Exit(0)
}
