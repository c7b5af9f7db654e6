package p

/*
#include <stdlib.h>
struct box { int n; int *items; };
static struct box *make(int n) {
	struct box *b = malloc(sizeof *b);
	b->n = n;
	b->items = NULL;
	return b;
}
*/
import "C"
import "unsafe"

func f(n int) C.int {
	b := C.make(C.int(n))
	defer C.free(unsafe.Pointer(b))
	return b.n
}
