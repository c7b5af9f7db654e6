package p

/*
#include <stdlib.h>
static int hash(const unsigned char *p, int n) { int h = 0; while (n-- > 0) h = h * 31 + *p++; return h; }
*/
import "C"
import "unsafe"

func f(s string) {
	C.hash((*C.uchar)(unsafe.Pointer(C.CString(s))), C.int(len(s))) // want cstring-temp-leak
}
