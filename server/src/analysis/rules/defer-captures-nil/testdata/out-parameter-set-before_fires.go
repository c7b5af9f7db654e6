package p

// #include <stdio.h>
// #include <stdlib.h>
// #include <string.h>
// static void mk(char **out) { *out = strdup("made"); }
// static void mkbuf(void **out, int n) { *out = malloc(n); }
// static char *dup(const char *s) { return strdup(s); }
import "C"

import "unsafe"

func f() string {
	var out *C.char
	defer C.free(unsafe.Pointer(out)) // want defer-captures-nil "out has no value"
	C.mk(&out)
	return C.GoString(out)
}
