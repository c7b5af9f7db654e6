package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

func f(names []string) {
	for _, name := range names {
		cs := C.CString(name) // want alloc-never-freed
		C.puts(cs)
	}
}
