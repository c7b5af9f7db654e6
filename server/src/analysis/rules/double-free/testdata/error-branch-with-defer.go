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

func f(s string) bool {
	cs := C.CString(s)               // note "C.CString allocates"
	defer C.free(unsafe.Pointer(cs)) // want double-free
	if C.puts(cs) < 0 {
		C.free(unsafe.Pointer(cs))
		return false
	}
	return true
}
