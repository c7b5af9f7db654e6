package p

// #include <stdlib.h>
// struct vec { int *data; int n; };
// static struct vec the_vec;
import "C"

import "unsafe"

const maxElements = 1<<30 - 1

func f(p unsafe.Pointer, n int) func() []*C.char {
	return func() []*C.char {
		return (*[maxElements]*C.char)(p)[:n:n] // want huge-array-view
	}
}
