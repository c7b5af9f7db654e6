package p

/*
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
struct node { struct node *next; char *name; int v; };
static void drop(void *p) { if (p) free(p); }
static int fill(void *p) { return p != NULL; }
*/
import "C"

func f() {
	p := C.malloc(8)
	C.fill(p)
	C.drop(p)
	C.free(p) // want double-free
}
