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

func f() unsafe.Pointer {
	p := C.malloc(8)
	defer func() {
		C.free(p)
	}()
	C.fill(p)
	return p // want return-freed
}
