package main

/*
#include <stdlib.h>
static void *grab(size_t n) { return malloc(n); }
*/
import "C"
import "fmt"

func main() {
	p := C.grab(100)
	if p == nil {
		fmt.Println("no memory")
		return
	}
	C.free(p)
}
