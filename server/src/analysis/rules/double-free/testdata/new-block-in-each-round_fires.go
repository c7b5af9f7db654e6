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

func f(list []string) {
	cs := C.CString("x") // want leak-on-path
	for _, s := range list {
		C.fill(unsafe.Pointer(&[]byte(s)[0]))
		C.free(unsafe.Pointer(cs)) // want double-free
	}
}
