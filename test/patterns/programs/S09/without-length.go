package main

/*
#include <string.h>
*/
import "C"
import (
	"fmt"
	"unsafe"
)

func length(s string) int {
	return int(C.strlen((*C.char)(unsafe.Pointer(unsafe.StringData(s))))) // want string-data-to-c:warning
}

func main() {
	fmt.Println(length("banana"))
}
