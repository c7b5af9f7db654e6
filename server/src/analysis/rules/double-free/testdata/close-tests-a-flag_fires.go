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

type buffer struct {
	p      unsafe.Pointer
	closed bool
}

func (b *buffer) Close() {
	if b.p == nil {
		return
	}
	b.closed = true
	C.free(b.p)
}

func f(b *buffer) {
	b.Close()
	b.Close() // want double-free
}
