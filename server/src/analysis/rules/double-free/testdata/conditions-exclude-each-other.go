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

func f(s string, early bool) {
	cs := C.CString(s)
	if early {
		C.free(unsafe.Pointer(cs))
	}
	C.fill(nil)
	if !early {
		C.free(unsafe.Pointer(cs))
	}
}
