package p

/*
#include <stdlib.h>
#include <string.h>
static void mkv(void **out) { *out = malloc(8); }
*/
import "C"
import "unsafe"

func f() C.size_t {
	var out *C.char
	C.mkv((*unsafe.Pointer)(unsafe.Pointer(&out))) // want out-param-leak
	return C.strlen(out)
}
