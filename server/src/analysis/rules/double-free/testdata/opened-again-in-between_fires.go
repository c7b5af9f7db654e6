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

func (b *buffer) Open()  { b.p = C.malloc(8) }
func (b *buffer) Close() { C.free(b.p) }

func f(b *buffer) {
	b.Open()
	b.Close()
	b.Close() // want double-free
}
