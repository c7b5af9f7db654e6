package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import "unsafe"

func f(s string, v any) string {
	cs := C.CString(s) // want leak-on-path
	switch t := v.(type) {
	case string:
		C.free(unsafe.Pointer(cs))
		return t
	case nil:
		defer C.free(unsafe.Pointer(cs))
	}
	return ""
}
