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

func f(n int) {
	p := C.calloc(C.size_t(n), 4)
	view := unsafe.Slice((*C.int)(p), n)
	view[0] = 1
	C.free(unsafe.Pointer(&view[0]))
}
