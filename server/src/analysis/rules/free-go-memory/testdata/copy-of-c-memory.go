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

func f(s string) {
	p := C.CString(s)
	defer C.free(unsafe.Pointer(p))
	b := C.GoBytes(unsafe.Pointer(p), 1)
	C.free(unsafe.Pointer(&b[0])) // want free-go-memory
}
