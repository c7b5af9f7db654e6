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
	n := new(C.struct_node)
	n.v = 1
	p := unsafe.Pointer(n)
	defer func() { C.free(p) }() // want free-go-memory
	C.fill(p)
}
