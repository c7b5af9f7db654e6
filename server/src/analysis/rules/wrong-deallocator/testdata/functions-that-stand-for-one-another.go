package p

/*
#include <stdlib.h>
void g_free(void *p);
void XFree(void *p);
*/
import "C"
import "unsafe"

func f(s string) {
	cs := C.CString(s)
	C.g_free(unsafe.Pointer(cs))
}
