package main

/*
#include <stddef.h>
static void shout(char *s, size_t n) { for (size_t i = 0; i < n; i++) s[i] -= 32; }
*/
import "C"
import (
	"fmt"
	"unsafe"
)

func main() {
	s := "banana"
	C.shout((*C.char)(unsafe.Pointer(unsafe.StringData(s))), C.size_t(len(s))) // want string-data-to-c:error
	fmt.Println(s)
}
