package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import (
	u "unsafe"
)

func f(s string) {
	cs := C.CString(s)
	defer C.free(u.Pointer(cs))
	C.puts(cs)
}
