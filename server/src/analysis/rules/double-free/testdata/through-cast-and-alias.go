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

func f() {
	n := (*C.struct_node)(C.malloc(C.sizeof_struct_node))
	n.v = 1
	p := unsafe.Pointer(n)
	C.free(unsafe.Pointer(n))
	C.free(p) // want double-free
}
