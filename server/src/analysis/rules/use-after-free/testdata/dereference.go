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

func f() C.int {
	p := (*C.int)(C.calloc(1, 4))
	C.free(unsafe.Pointer(p))
	return *p // want use-after-free
}
