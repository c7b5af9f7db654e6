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

func f(n int) (view []C.int) {
	p := (*C.int)(C.calloc(C.size_t(n), 4))
	defer func() { C.free(unsafe.Pointer(p)) }()
	view = unsafe.Slice(p, n)
	view[0] = 1
	return // want view-outlives-free
}
