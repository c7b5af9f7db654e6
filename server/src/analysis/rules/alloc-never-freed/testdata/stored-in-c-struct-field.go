package p

/*
#include <stdio.h>
#include <stdlib.h>
struct user { char *name; int size; };
*/
import "C"

func f(u *C.struct_user, s string) {
	cs := C.CString(s)
	C.puts(cs)
	u.name = cs
}
