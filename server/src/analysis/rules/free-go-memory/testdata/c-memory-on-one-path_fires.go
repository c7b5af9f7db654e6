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

func f(big bool) {
	var small [8]byte
	p := unsafe.Pointer(&small[0])
	if big {
		p = C.malloc(800) // want alloc-never-freed
	}
	C.fill(p)
	if !big {
		C.free(p) // want free-go-memory
	}
}
