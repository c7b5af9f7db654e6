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

type holder struct{ n *C.struct_node }

func f() {
	h := &holder{}
	h.n = &C.struct_node{v: 1}
	C.free(unsafe.Pointer(h.n)) // want free-go-memory
}
