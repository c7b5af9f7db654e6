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

func newBuffer() *buffer { return &buffer{C.malloc(8)} }

func (b *buffer) Close() {
	if b.p != nil {
		C.free(b.p)
		b.p = nil
	}
}

func f() {
	b := newBuffer()
	b.Close()
	b.Close()
}
