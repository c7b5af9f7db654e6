package p

/*
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
struct node { struct node *next; char *name; int v; };
static int fill(void *p) { return p != NULL; }
*/
import "C"

func f() bool {
	p := C.malloc(8)
	defer C.free(p)
	return uintptr(p)%8 == 0
}
