package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"
import "runtime"
import "unsafe"

func f(path string) {
	cs := C.CString(path) // want leak-on-path:info
	if C.remove(cs) != 0 {
		runtime.Goexit()
	}
	C.free(unsafe.Pointer(cs))
}
