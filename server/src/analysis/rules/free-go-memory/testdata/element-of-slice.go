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

func f(n int) {
	buf := make([]byte, n)
	C.fill(unsafe.Pointer(&buf[0]))
	C.free(unsafe.Pointer(&buf[0])) // want free-go-memory
}
