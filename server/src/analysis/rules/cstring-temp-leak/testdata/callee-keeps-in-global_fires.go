package p

// #include <stdlib.h>
// #include <string.h>
// static char *name;
// static size_t length;
// static void set_name(char *s) { length = strlen(s); }
import "C"

func f(s string) {
	C.set_name(C.CString(s)) // want cstring-temp-leak
}
