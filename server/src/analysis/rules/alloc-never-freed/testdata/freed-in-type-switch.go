package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

import "unsafe"

func release(v any) {
	switch p := v.(type) {
	case *C.char:
		C.free(unsafe.Pointer(p))
	case unsafe.Pointer:
		C.free(p)
	}
}

func f(s string) {
	cs := C.CString(s)
	C.puts(cs)
	release(cs)
}
