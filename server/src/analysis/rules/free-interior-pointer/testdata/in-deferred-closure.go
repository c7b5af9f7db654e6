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

func f(n int) {
	p := C.malloc(C.size_t(n + 8))
	data := unsafe.Pointer(uintptr(p) + 8)
	defer func() {
		C.free(data) // want free-interior-pointer
	}()
	C.fill(data)
}
