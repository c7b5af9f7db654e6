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
	C.free(unsafe.Pointer(b.p))
}

func (b *buffer) Len() int {
	if b.p == nil {
		return 0
	}
	return 1
}

func f(s string) int {
	b := &buffer{C.CString(s)}
	b.Close()
	return b.Len()
}
