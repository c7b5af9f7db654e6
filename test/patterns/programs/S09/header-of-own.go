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

type text struct {
	data unsafe.Pointer
	n    int
}

func count(s string) int {
	t := (*text)(unsafe.Pointer(&s))
	p := (*C.char)(t.data)
	return int(C.count(p, C.size_t(t.n), 'a'))
}

func main() {
	fmt.Println(count("banana"))
}
