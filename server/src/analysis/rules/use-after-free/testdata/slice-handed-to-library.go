package p

/*
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
struct node { struct node *next; char *name; int v; };
static int fill(void *p) { return p != NULL; }
*/
import "C"
import "unsafe"

import "bytes"

func f(n int) bool {
	p := C.calloc(C.size_t(n), 1)
	view := unsafe.Slice((*byte)(p), n)
	C.free(p)
	return bytes.Equal(view, nil) // want use-after-free
}
