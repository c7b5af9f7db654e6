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

type buffer struct{ p *C.char }

func (b *buffer) Close() {
	p := unsafe.Pointer(b.p)
	C.free(p)
}

func f(b *buffer) {
	b.Close()
	b.Close() // want double-free
}
