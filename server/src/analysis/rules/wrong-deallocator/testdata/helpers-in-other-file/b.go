package p

/*
#include <stdlib.h>
void sqlite3_free(void *p);
*/
import "C"
import "unsafe"

func release(p *C.char) {
	C.sqlite3_free(unsafe.Pointer(p))
}
