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

var name *C.char

func reset() { name = C.CString("x") }

func f() {
	reset()
	C.free(unsafe.Pointer(name))
	C.free(unsafe.Pointer(name)) // want double-free
	name = nil
}
