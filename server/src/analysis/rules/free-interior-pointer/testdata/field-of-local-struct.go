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

type area struct{ start, data unsafe.Pointer }

func f() {
	a := area{start: C.malloc(16)}
	a.data = unsafe.Add(a.start, 8)
	C.fill(a.data)
	C.free(a.data) // want free-interior-pointer
}
