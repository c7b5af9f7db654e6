package main

// #include <stdlib.h>
// void show(void);
import "C"

//export Name
func Name() *C.char {
	return C.CString("x")
}

func main() { C.show() }
