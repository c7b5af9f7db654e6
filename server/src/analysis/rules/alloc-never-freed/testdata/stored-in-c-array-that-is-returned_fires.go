package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"
import "unsafe"

func f(args []string) **C.char {
	arr := C.calloc(C.size_t(len(args)+1), C.size_t(unsafe.Sizeof(uintptr(0))))
	v := unsafe.Slice((**C.char)(arr), len(args)+1)
	for i, s := range args {
		cs := C.CString(s) // want alloc-never-freed
		C.puts(cs)
		v[i] = nil
	}
	return (**C.char)(arr)
}
