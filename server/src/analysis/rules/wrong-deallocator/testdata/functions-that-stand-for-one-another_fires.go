package p

/*
#include <stdlib.h>
void g_free(void *p);
void sqlite3_free(void *p);
*/
import "C"
import "unsafe"

func f(s string) {
	cs := C.CString(s)
	C.sqlite3_free(unsafe.Pointer(cs)) // want wrong-deallocator
}
