package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

func f(path string) bool {
	if cs := C.CString(path); C.remove(cs) == 0 { // want alloc-never-freed
		return true
	}
	return false
}
