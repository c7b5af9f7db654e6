package p

/*
#include <stdlib.h>
#include <string.h>
struct box { char *text; };
static int open_box(struct box *b, char **out) {
	*out = malloc(8);
	if (!*out) return -1;
	b->text = NULL;
	return 0;
}
*/
import "C"
import "unsafe"

func f() C.size_t {
	b := C.struct_box{}
	var out *C.char
	if C.open_box(&b, &out) != 0 { // want out-param-leak
		return 0
	}
	return C.strlen(out)
}

func g(p *C.char) { C.free(unsafe.Pointer(p)) }
