package p

/*
#include <stdlib.h>
#include <string.h>
struct point { int x, y; };
static struct point *make(void) { return malloc(sizeof(struct point)); }
static struct point *must(void) {
	struct point *p = malloc(sizeof *p);
	if (!p) abort();
	return p;
}
static void *zeroed(size_t n) {
	void *p = malloc(n);
	if (p == NULL) return NULL;
	memset(p, 0, n);
	return p;
}
static int sum(struct point *p) { return p ? p->x + p->y : 0; }
*/
import "C"
import "unsafe"

func f() C.int {
	p := C.make()
	defer C.free(unsafe.Pointer(p))
	return C.sum(p)
}
