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

func name(cs *C.char, alive bool) string {
	if !alive {
		return ""
	}
	return C.GoString(cs)
}

func f(s string) string {
	cs := C.CString(s)
	C.free(unsafe.Pointer(cs))
	return name(cs, false)
}
