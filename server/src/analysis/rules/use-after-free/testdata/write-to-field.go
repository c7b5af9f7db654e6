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
	C.free(unsafe.Pointer(n))
	n.v = 1 // want use-after-free
}
