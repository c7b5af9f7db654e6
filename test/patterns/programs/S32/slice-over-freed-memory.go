package main

// #include <stdlib.h>
import "C"
import (
	"fmt"
	"unsafe"
)

func main() {
	p := C.malloc(16)
	view := unsafe.Slice((*byte)(p), 16)
	view[0] = 1
	C.free(p)
	fmt.Println(view[0]) // want use-after-free:error
}
