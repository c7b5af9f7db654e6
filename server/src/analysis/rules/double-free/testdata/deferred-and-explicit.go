package p

/*
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
struct node { struct node *next; char *name; int v; };
static int fill(void *p) { return p != NULL; }
*/
import "C"

func f() {
	p := C.malloc(8)
	defer C.free(p) // want double-free "deferred C.free frees p a second time"
	C.fill(p)
	C.free(p) // note "C.free gives it back here"
}
