package p

// #include <stdio.h>
// #include <stdlib.h>
// static void join(const char *a, char *b) { printf("%s%s", a, b); free(b); }
import "C"

func f(a *C.char, s string) {
	C.join(C.CString(s), a) // want cstring-temp-leak
}
