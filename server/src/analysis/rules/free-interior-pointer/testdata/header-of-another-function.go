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

const header = 8

func alloc(n int) unsafe.Pointer {
	p := C.malloc(C.size_t(n + header))
	return unsafe.Add(p, header)
}

func f() {
	data := alloc(8)
	C.fill(data)
	C.free(unsafe.Add(data, -header))
}
