package p

/*
#include <stdlib.h>
struct stmt;
__attribute__((weak)) int sqlite3_bind_text(struct stmt *st, int i, const char *s, int n, void (*destroy)(void *));
*/
import "C"

func f(st *C.struct_stmt, s string) C.int {
	cs := C.CString(s) // want alloc-never-freed
	return C.sqlite3_bind_text(st, 1, cs, -1, nil)
}
