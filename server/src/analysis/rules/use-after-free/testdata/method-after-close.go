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

func (b *buffer) String() string { return C.GoString(b.p) }

func f(s string) string {
	b := &buffer{C.CString(s)}
	b.Close()
	return b.String() // want use-after-free "C.CString is used after b.Close"
}
