package p

// #include <stdlib.h>
// #include <string.h>
// static char *name;
// static size_t length;
// static void set_name(char *s) { name = s; }
import "C"

func f(s string) {
	C.set_name(C.CString(s))
}
