package p

/*
#include <stdlib.h>
#include <string.h>
static char *grow(char *p, size_t n) {
	p = realloc(p, n); // want realloc-loses-block:info "When realloc fails"
	if (!p) return NULL;
	memset(p, 0, n);
	return p;
}

struct buf { char *data; size_t len; };
static int grow_buf(struct buf *b) {
	if ((b->data = (char *)realloc(b->data, 2 * b->len)) == NULL) return -1; // want realloc-loses-block "b->data"
	b->len *= 2;
	return 0;
}
*/
import "C"
import "unsafe"

func f(p unsafe.Pointer) unsafe.Pointer {
	double := func(n C.size_t) {
		p = C.realloc(p, 2*n) // want realloc-loses-block:info
		if nil == p {
			return
		}
	}
	double(8)
	return p
}
