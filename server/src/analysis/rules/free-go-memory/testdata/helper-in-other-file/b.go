package p

/*
#include <stdlib.h>
struct node;
*/
import "C"
import "unsafe"

func release(n *C.struct_node) {
	C.free(unsafe.Pointer(n))
}
