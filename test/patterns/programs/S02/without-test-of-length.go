package main

// #include <string.h>
import "C"
import (
	"fmt"
	"unsafe"
)

func copyBytes(dst, src []byte) {
	C.memcpy(unsafe.Pointer(&dst[0]), unsafe.Pointer(&src[0]), C.size_t(len(src))) // want empty-slice-index:info empty-slice-index:info
}

func main() {
	dst := make([]byte, 16)
	copyBytes(dst, []byte("from here"))
	fmt.Println(string(dst))
}
