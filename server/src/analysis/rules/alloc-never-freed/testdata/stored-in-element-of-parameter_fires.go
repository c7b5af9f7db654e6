package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

func f(arr []*C.char, i int, s string) {
	cs := C.CString(s) // want alloc-never-freed
	C.puts(cs)
	arr[i] = nil
}
