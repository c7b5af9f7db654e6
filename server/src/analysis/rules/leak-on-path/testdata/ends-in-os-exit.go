package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"
import "os"
import "unsafe"

func f(path string) {
	cs := C.CString(path)
	if C.remove(cs) != 0 {
		os.Exit(1)
	}
	C.free(unsafe.Pointer(cs))
}
