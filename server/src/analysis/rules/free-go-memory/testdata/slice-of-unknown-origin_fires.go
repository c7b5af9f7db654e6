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

func f(view []byte) {
	view = make([]byte, 8)
	C.free(unsafe.Pointer(&view[0])) // want free-go-memory
}
