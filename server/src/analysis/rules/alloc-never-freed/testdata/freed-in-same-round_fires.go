package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

func f(names []string) {
	for i := 0; i < len(names); i++ {
		cs := C.CString(names[i]) // want alloc-never-freed
		C.puts(cs)
	}
}
