package main

// #include <string.h>
import "C"
import (
	"fmt"
	"unsafe"
)

func copyBytes(dst, src []byte) int {
	n := min(len(dst), len(src))
	if n == 0 {
		return 0
	}
	C.memcpy(unsafe.Pointer(&dst[0]), unsafe.Pointer(&src[0]), C.size_t(n))
	return n
}

func main() {
	dst := make([]byte, 16)
	fmt.Println(copyBytes(dst, []byte("from the other side")), string(dst))
}
