package main

// #include <stdio.h>
// #include <stdlib.h>
import "C"

var title *C.char

func main() {
	title := C.CString("hello") // want alloc-never-freed
	C.puts(title)
}
