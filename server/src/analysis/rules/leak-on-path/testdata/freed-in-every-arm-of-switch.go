package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"
import "unsafe"

func f(s string) int {
	cs := C.CString(s)
	switch C.puts(cs) {
	case 0:
		C.free(unsafe.Pointer(cs))
		return 0
	case 1, 2:
		C.free(unsafe.Pointer(cs))
	default:
		C.free(unsafe.Pointer(cs))
		return 2
	}
	return 1
}
