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
	p := C.malloc(16)
	C.free(unsafe.Add(p, 1)) // want free-interior-pointer
}
