package p

// #include <stdlib.h>
import "C"
import "unsafe"

func release(p unsafe.Pointer) {
	if p != nil {
		C.free(p)
	}
}
