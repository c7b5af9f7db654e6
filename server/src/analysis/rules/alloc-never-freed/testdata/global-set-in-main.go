package main

// #include <stdio.h>
// #include <stdlib.h>
import "C"

var title *C.char

func main() {
	title = C.CString("hello")
	C.puts(title)
}
