package p

/*
#include <stdlib.h>
#include <string.h>
static char *open_text(int n, int *status) {
	if (n < 0) {
		*status = 3;
		return NULL;
	}
	*status = 0;
	return malloc(n);
}
static int read_text(int n, char **out) {
	if (n < 0) return -1;
	*out = malloc(n + 1);
	if (!*out) return -2;
	memset(*out, 0, n + 1);
	return n;
}
*/
import "C"
import "unsafe"

func f(n C.int) string {
	var p *C.char
	length := C.read_text(n, &p)
	if length < 0 {
		return ""
	}
	defer C.free(unsafe.Pointer(p))
	return C.GoString(p)
}
