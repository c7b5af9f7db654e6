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

type buffer struct{ p unsafe.Pointer }

func f(b *buffer) {
	defer C.free(b.p)
	b.p = C.malloc(8)
	C.free(b.p)
	b.p = nil
}
