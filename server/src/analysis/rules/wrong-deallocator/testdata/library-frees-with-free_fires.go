package p

/*
#include <stdlib.h>
void g_strfreev(char **list);
void sqlite3_free(void *p);
*/
import "C"
import "unsafe"

func f() {
	list := (**C.char)(C.calloc(1, 8))
	C.sqlite3_free(unsafe.Pointer(list)) // want wrong-deallocator
}
