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

func try(cs *C.char) bool {
	if C.puts(cs) < 0 {
		C.free(unsafe.Pointer(cs))
		return false
	}
	return true
}

func f(s string) {
	cs := C.CString(s)
	if !try(cs) {
		return
	}
	C.free(unsafe.Pointer(cs))
}
