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

func f() C.int {
	n := (*C.struct_node)(C.calloc(1, C.sizeof_struct_node))
	defer C.puts(nil)
	C.free(unsafe.Pointer(n))
	if n.v == 0 { // want use-after-free
		return 1
	}
	return 0
}
