package main

// #include <stdlib.h>
// #include <string.h>
import "C"
import (
	"fmt"
	"unsafe"
)

func last(n int) byte {
	p := C.malloc(C.size_t(n))
	defer C.free(p)
	C.memset(p, 7, C.size_t(n))
	view := unsafe.Slice((*byte)(p), n)
	return view[n-1]
}

func main() {
	fmt.Println(last(1000))
}
