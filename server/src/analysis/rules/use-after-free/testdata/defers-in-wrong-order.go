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
	cs := C.CString(s)
	defer C.puts(cs)                 // want use-after-free
	defer C.free(unsafe.Pointer(cs)) // note "deferred C.free gives it back"
}
