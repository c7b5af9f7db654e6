package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"
import "unsafe"

func f(s string) {
	cs := C.CString(s) // want alloc-never-freed
	defer func(p unsafe.Pointer) {
		_ = p
	}(unsafe.Pointer(cs))
	C.puts(cs)
}
