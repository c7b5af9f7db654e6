package main

// #include <stdlib.h>
// #include <string.h>
import "C"
import (
	"fmt"
	"reflect"
	"unsafe"
)

func bytesOfC(n int) []byte {
	p := C.malloc(C.size_t(n))
	C.memset(p, 1, C.size_t(n))
	var out []byte
	header := (*reflect.SliceHeader)(unsafe.Pointer(&out)) // want reflect-header-deprecated
	header.Data = uintptr(p)
	header.Len = n
	header.Cap = n
	return out
}

func main() {
	total := 0
	for i := 0; i < 20; i++ {
		b := bytesOfC(1000) // want alloc-never-freed
		total += len(b)
	}
	fmt.Println(total)
}
