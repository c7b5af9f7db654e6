package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"
import "unsafe"

func f(names []string) {
	for i := 0; i < len(names); i++ {
		cs := C.CString(names[i])
		C.puts(cs)
		C.free(unsafe.Pointer(cs))
	}
}
