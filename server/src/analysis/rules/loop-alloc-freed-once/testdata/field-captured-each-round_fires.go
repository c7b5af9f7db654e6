package p

// #include <stdlib.h>
import "C"
import "unsafe"

func f(n int) {
	var held struct{ p unsafe.Pointer }
	for i := 0; i < n; i++ {
		held.p = C.malloc(8) // want loop-alloc-freed-once
	}
	defer func() { C.free(held.p) }()
}
