package p

/*
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
struct node { struct node *next; char *name; int v; };
static int fill(void *p) { return p != NULL; }
*/
import "C"

func f() *C.struct_node {
	p := C.malloc(C.sizeof_struct_node)
	defer C.free(p)
	n := (*C.struct_node)(p)
	n.v = 1
	return n // want return-freed
}
