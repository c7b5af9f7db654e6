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
	p := C.malloc(C.size_t(n))
	defer C.free(p)
	C.fill(p)
	return C.GoBytes(p, C.int(n))
}
