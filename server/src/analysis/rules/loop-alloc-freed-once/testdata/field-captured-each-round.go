package p

// #include <stdlib.h>
import "C"
import "unsafe"

func f(n int) {
	for i := 0; i < n; i++ {
		var held struct{ p unsafe.Pointer }
		held.p = C.malloc(8)
		defer func() { C.free(held.p) }()
	}
}
