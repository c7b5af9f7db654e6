package main

// #include <stdio.h>
// #include <stdlib.h>
import "C"

func main() {
	text := C.CString("hello from Go") // want alloc-never-freed:warning
	C.puts(text)
}
