package p

/*
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
*/
import "C"

import "unsafe"

func f(names []string) (n int) {
	for _, name := range names {
		cs := C.CString(name)
		if C.strlen(cs) > 10 {
			C.free(unsafe.Pointer(cs))
			continue
		}
		n += int(C.puts(cs))
		C.free(unsafe.Pointer(cs))
	}
	return n
}
