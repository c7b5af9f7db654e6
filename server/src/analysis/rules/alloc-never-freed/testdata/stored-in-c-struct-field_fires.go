package p

/*
#include <stdio.h>
#include <stdlib.h>
struct user { char *name; int size; };
*/
import "C"

func f(u *C.struct_user, s string) {
	cs := C.CString(s) // want alloc-never-freed
	C.puts(cs)
	u.size = C.int(len(s))
}
