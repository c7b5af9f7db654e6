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

func field() C.int {
	p := C.make()
	defer C.free(unsafe.Pointer(p))
	p.x = 1 // want c-null-unchecked
	return p.x
}

func slice(n int) byte {
	p := (*byte)(C.zeroed(C.size_t(n)))
	defer C.free(unsafe.Pointer(p))
	return unsafe.Slice(p, n)[0] // want c-null-unchecked
}

func copied() C.struct_point {
	p := C.make()
	defer C.free(unsafe.Pointer(p))
	return *p // want c-null-unchecked
}

func array() byte {
	p := C.zeroed(4)
	defer C.free(p)
	return (*[4]byte)(p)[0] // want c-null-unchecked
}
