package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import "unsafe"

func alloc[T any](v T) *T {
	p := (*T)(C.malloc(C.size_t(unsafe.Sizeof(v))))
	*p = v
	return p
}

func f() int {
	p := alloc(7)        // want alloc-never-freed "alloc"
	q := alloc[int64](8) // want alloc-never-freed "alloc"
	return *p + int(*q)
}
