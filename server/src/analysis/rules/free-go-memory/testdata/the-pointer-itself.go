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
	C.puts(cs)
	C.free(unsafe.Pointer(cs))
}
