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

func f(s string) C.int {
	cs := C.CString(s)         // note "C.CString allocates"
	C.free(unsafe.Pointer(cs)) // note "C.free gives it back here"
	return C.puts(cs)          // want use-after-free "cs is used after C.free gave it back"
}
