package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"
import "unsafe"

func f(s string) {
	cs := C.CString(s) // want argv-elements-leak
	p := unsafe.Pointer(cs)
	q := (*C.char)(p)
	list := []*C.char{q}
	C.puts(list[0])
}
