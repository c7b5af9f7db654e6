package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import "unsafe"

func f(s string) {
	cs := C.CString(s)
	defer func() {
		if err := recover(); err != nil {
			C.puts(nil)
		}
		if cs != nil {
			C.free(unsafe.Pointer(cs))
			cs = nil
		}
	}()
	C.puts(cs)
}
