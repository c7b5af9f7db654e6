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
		C.puts((*C.char)(unsafe.Pointer(p)))
	case unsafe.Pointer:
		_ = p
	}
}

func f(s string) {
	cs := C.CString(s) // want alloc-never-freed
	C.puts(cs)
	release(cs)
}
