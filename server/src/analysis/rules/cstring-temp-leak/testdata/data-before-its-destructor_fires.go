package p

/*
#include <stdlib.h>
typedef void (*callback)(void);
__attribute__((weak)) void lib_connect(void *o, char *name, callback cb, void *data, void (*destroy)(void *));
static void connect(void *o, char *name, void *data) { lib_connect(o, name, 0, data, free); }
*/
import "C"

import "unsafe"

func f(o unsafe.Pointer, data []byte) {
	C.connect(o, C.CString("clicked"), C.CBytes(data)) // want cstring-temp-leak
}
