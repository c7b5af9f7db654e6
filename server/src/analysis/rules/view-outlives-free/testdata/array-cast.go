package p

/*
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
struct node { struct node *next; char *name; int v; };
static int fill(void *p) { return p != NULL; }
*/
import "C"

func f(n int) []byte {
	p := C.calloc(C.size_t(n), 1)
	defer C.free(p)
	return (*[1 << 15]byte)(p)[:n:n] // want view-outlives-free
}
