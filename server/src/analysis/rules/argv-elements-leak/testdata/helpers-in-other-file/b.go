package p

// #include <stdlib.h>
import "C"
import "unsafe"

func toC(s string) *C.char { return C.CString(s) }

func freeAll(list []*C.char) {
	for i := range list {
		C.free(unsafe.Pointer(list[i]))
	}
}
