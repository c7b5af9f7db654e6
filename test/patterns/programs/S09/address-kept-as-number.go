package main

/*
#include <stddef.h>
static int count(const char *s, size_t n, char c) { int k = 0; for (size_t i = 0; i < n; i++) k += s[i] == c; return k; }
*/
import "C"
import (
	"fmt"
	"unsafe"
)

func count(s string) int {
	data := uintptr(unsafe.Pointer(unsafe.StringData(s)))
	return int(C.count((*C.char)(unsafe.Pointer(data)), C.size_t(len(s)), 'a')) // want unsafeptr-misuse
}

func main() {
	fmt.Println(count("banana"))
}
