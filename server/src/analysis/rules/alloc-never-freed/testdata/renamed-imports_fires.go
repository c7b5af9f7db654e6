package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import (
	u "unsafe"
)

func f(s string) {
	cs := C.CString(s) // want alloc-never-freed
	defer C.puts((*C.char)(u.Pointer(cs)))
	C.puts(cs)
}
