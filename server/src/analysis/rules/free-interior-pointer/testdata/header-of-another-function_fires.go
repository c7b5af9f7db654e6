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

func f() {
	data := C.malloc(8)
	C.fill(data)
	C.free(unsafe.Add(data, -header)) // want free-interior-pointer
}
