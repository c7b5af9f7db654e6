package main

/*
#include <stddef.h>
#include <stdint.h>
static int count(const char *s, size_t n, char c) { int k = 0; for (size_t i = 0; i < n; i++) k += s[i] == c; return k; }
*/
import "C"
import (
	"fmt"
	"reflect"
	"unsafe"
)

func count(s string) int {
	header := (*reflect.StringHeader)(unsafe.Pointer(&s)) // want reflect-header-deprecated
	return int(C.count((*C.char)(unsafe.Pointer(header.Data)), C.size_t(len(s)), 'a'))
}

func main() {
	fmt.Println(count("banana"))
}
