package main

/*
#include <stdlib.h>
static void *new_bytes(size_t n) { return malloc(n); }
*/
import "C"
import (
	"fmt"
	"unsafe"
)

func makeBytes(n int) []byte {
	p := C.new_bytes(C.size_t(n))
	return unsafe.Slice((*byte)(p), n) // want c-null-unchecked:info
}

func freeBytes(p []byte) {
	C.free(unsafe.Pointer(&p[0]))
}

func main() {
	total := 0
	for i := 0; i < 20; i++ {
		b := makeBytes(1000)
		b[0] = byte(i)
		total += int(b[0])
		freeBytes(b)
	}
	fmt.Println(total)
}
