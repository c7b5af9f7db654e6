package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

func f(names []string) map[string]*C.char {
	m := make(map[string]*C.char)
	for _, name := range names {
		cs := C.CString(name) // want alloc-never-freed
		C.puts(cs)
		m[name] = nil
	}
	return m
}
