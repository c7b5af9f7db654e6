package p

// #include <stdlib.h>
import "C"
import "unsafe"

func freeStr(cs *C.char) {
	C.free(unsafe.Pointer(cs))
}
