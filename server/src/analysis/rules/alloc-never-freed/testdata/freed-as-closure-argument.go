package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"
import "unsafe"

func f(s string) {
	cs := C.CString(s)
	defer func(p unsafe.Pointer) {
		C.free(p)
	}(unsafe.Pointer(cs))
	C.puts(cs)
}
