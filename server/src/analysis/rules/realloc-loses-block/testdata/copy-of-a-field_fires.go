package p

/*
#include <stdlib.h>
#include <string.h>
struct buf { char *data; };
static int grow(struct buf *b, size_t n) {
	char *p = strdup("x");
	p = realloc(p, n); // want realloc-loses-block
	if (!p) return -1;
	b->data = p;
	return 0;
}
*/
import "C"
import "unsafe"

func f(b *C.struct_buf) C.int { return C.grow(b, 8) }

func g(p *C.char) { C.free(unsafe.Pointer(p)) }
