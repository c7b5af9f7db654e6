package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

func serve(s string) {
	cs := C.CString(s) // want alloc-never-freed
	for {
		if C.puts(cs) < 0 {
			break
		}
	}
}
