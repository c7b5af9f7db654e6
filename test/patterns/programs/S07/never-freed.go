package main

// #include <stdlib.h>
import "C"
import (
	"fmt"
	"unsafe"
)

func makeBytes(n int) []byte {
	p := C.malloc(C.size_t(n))
	return unsafe.Slice((*byte)(p), n)
}

func freeBytes(p []byte) {
	C.free(unsafe.Pointer(&p[0]))
}

func first(n int) byte {
	b := makeBytes(n) // want alloc-never-freed
	b[0] = 1
	return b[0]
}

func main() {
	total := 0
	for i := 0; i < 20; i++ {
		total += int(first(1000))
	}
	b := makeBytes(1)
	freeBytes(b)
	fmt.Println(total)
}
