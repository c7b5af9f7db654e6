package p

// #include <stdlib.h>
import "C"
import "unsafe"

func f() {
	p := C.malloc(16)
	release(unsafe.Add(p, 8)) // want free-interior-pointer
}
