package p

// #include <stdlib.h>
// #include <string.h>
// struct user { char *name; size_t length; };
// static void user_name(struct user *u, char *s) { u->length = strlen(s); }
import "C"

func f(u *C.struct_user, s string) {
	C.user_name(u, C.CString(s)) // want cstring-temp-leak
}
