package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

import "unsafe"

func f(n int) (sum int) {
	p := C.malloc(C.size_t(n)) // want alloc-never-freed
	for _, b := range unsafe.Slice((*byte)(p), n) {
		sum += int(b)
	}
	return sum
}
