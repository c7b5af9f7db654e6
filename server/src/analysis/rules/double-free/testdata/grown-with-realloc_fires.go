package p

/*
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
struct node { struct node *next; char *name; int v; };
static int fill(void *p) { return p != NULL; }
*/
import "C"

func f() {
	p := C.malloc(8)
	q := C.realloc(p, 16)
	C.free(q)
	C.free(p) // want double-free
}
