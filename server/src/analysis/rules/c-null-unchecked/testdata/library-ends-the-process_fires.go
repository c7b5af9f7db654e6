package p

/*
#include <stdlib.h>
typedef size_t gsize;
extern void *g_malloc0(gsize n);
struct box { int n; };
static struct box *make(void) { return malloc(sizeof(struct box)); }
*/
import "C"
import "unsafe"

func f() C.int {
	b := C.make()
	defer C.free(unsafe.Pointer(b))
	return b.n // want c-null-unchecked
}
