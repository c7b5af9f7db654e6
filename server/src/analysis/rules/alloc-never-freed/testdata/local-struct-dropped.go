package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

type pair struct{ name *C.char }

func f(s string) {
	var o pair
	o.name = C.CString(s) // want alloc-never-freed
	C.puts(o.name)
}
