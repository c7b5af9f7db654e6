package main

// #include <stdio.h>
// #include <stdlib.h>
import "C"

func main() {
	cs := C.CString("hello") // want alloc-never-freed "C\.CString is never freed"
	C.puts(cs)
}
