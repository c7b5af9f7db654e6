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

func drop(cs *C.char) {
	if cs != nil {
		C.free(unsafe.Pointer(cs))
	}
}

func f(s string) {
	cs := C.CString(s)
	C.puts(cs)
	drop(cs)
	drop(cs) // want double-free
}
