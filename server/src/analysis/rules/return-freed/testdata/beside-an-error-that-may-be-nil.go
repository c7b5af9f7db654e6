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

func f() (*C.char, error) {
	cs := C.CString("x")
	defer C.free(unsafe.Pointer(cs))
	_, err := C.puts(cs)
	return cs, err // want return-freed
}
