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

func (b *buffer) Close() {
	C.free(b.p)
	C.free(b.p) // want double-free "frees b.p a second time"
}
