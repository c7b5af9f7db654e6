package p

/*
#include <stdlib.h>
#include <string.h>
static int try_mk(int n, char **out) {
	if (n < 0) return -1;
	*out = malloc(n + 1);
	if (!*out) return -1;
	memset(*out, 0, n + 1);
	return 0;
}
*/
import "C"
import "unsafe"

func f(n int) string {
	var out *C.char
	if C.try_mk(C.int(n), &out) != 0 {
		return ""
	}
	defer C.free(unsafe.Pointer(out))
	return C.GoString(out)
}

func g(p *C.char) { C.free(unsafe.Pointer(p)) }
