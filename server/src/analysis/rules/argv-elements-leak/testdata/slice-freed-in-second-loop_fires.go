package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"
import "unsafe"

func f(names []string) {
	var list []*C.char
	for _, name := range names {
		list = append(list, C.CString(name)) // want argv-elements-leak
	}
	C.puts(list[0])
	for _, p := range list {
		C.puts((*C.char)(unsafe.Pointer(p)))
	}
}
