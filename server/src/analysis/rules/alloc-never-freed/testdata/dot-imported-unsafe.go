package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"
import . "unsafe"

func f(s string) {
	cs := C.CString(s)
	defer C.free(Pointer(cs))
	C.puts(cs)
}
