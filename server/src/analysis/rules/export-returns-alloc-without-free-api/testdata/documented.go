package main

// #include <stdlib.h>
import "C"

// Name gives a string that the caller releases with free().
//
//export Name
func Name() *C.char {
	return C.CString("x")
}

func main() {}
