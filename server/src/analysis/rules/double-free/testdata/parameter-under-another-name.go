package p

// #include <stdlib.h>
import "C"
import "unsafe"

func f(cs *C.char) {
	p := unsafe.Pointer(cs)
	C.free(p)
	C.free(unsafe.Pointer(cs)) // want double-free
}
