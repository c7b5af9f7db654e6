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

func f(n int) string {
	p := C.CString("x")
	defer C.free(unsafe.Pointer(p))
	return unsafe.String((*byte)(unsafe.Pointer(p)), 1) // want view-outlives-free
}
