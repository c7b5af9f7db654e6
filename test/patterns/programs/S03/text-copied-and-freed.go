package main

// #include <stdlib.h>
// #include <string.h>
import "C"
import (
	"fmt"
	"unsafe"
)

func upper(s string) string {
	text := C.CString(s)
	defer C.free(unsafe.Pointer(text))
	return C.GoString(text)
}

func main() {
	fmt.Println(upper("copied"))
}
