package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

var cache = map[string]*C.char{}

func intern(s string) *C.char {
	cs, ok := cache[s]
	if !ok {
		cs = C.CString(s)
		cache[s] = cs
	}
	return cs
}

func f(s string) {
	cs := intern(s)
	C.puts(cs)
}
