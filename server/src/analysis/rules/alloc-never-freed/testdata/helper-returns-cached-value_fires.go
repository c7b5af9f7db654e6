package p

/*
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
*/
import "C"

var cache = map[string]*C.char{}

func intern(s string) *C.char {
	cs, ok := cache[s]
	if !ok {
		cs = C.CString(s)
		cache[s] = cs
	}
	return C.strdup(cs)
}

func f(s string) {
	cs := intern(s) // want alloc-never-freed "intern"
	C.puts(cs)
}
