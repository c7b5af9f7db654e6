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

func walk(n *C.struct_node) {
	for n != nil {
		next := n.next
		C.free(unsafe.Pointer(n))
		n = next
	}
}
