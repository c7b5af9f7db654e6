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

func f() *C.char {
	cs := C.CString("x")
	defer C.free(unsafe.Pointer(cs)) // note "deferred C.free gives it back"
	return cs                        // want return-freed "returns cs after it was given back"
}
