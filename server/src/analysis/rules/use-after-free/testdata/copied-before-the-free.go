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

func f(n int) []byte {
	p := C.calloc(C.size_t(n), 1)
	view := unsafe.Slice((*byte)(p), n)
	out := append([]byte(nil), view...)
	C.free(p)
	return append(out, byte(len(view)))
}
