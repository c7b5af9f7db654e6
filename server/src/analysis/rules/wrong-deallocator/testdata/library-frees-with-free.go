package p

/*
#include <stdlib.h>
void g_strfreev(char **list);
void sqlite3_free(void *p);
*/
import "C"

func f() {
	list := (**C.char)(C.calloc(1, 8))
	C.g_strfreev(list)
}
