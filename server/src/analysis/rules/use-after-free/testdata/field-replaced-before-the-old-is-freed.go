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

func (b *buffer) grow() { b.p = C.malloc(16) }

func (b *buffer) replace() {
	old := b.p
	b.grow()
	C.free(old)
	C.fill(b.p)
}
