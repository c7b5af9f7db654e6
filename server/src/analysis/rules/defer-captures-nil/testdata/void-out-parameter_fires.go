package p

// #include <stdio.h>
// #include <stdlib.h>
// #include <string.h>
// static void mk(char **out) { *out = strdup("made"); }
// static void mkbuf(void **out, int n) { *out = malloc(n); }
// static char *dup(const char *s) { return strdup(s); }
import "C"

import "unsafe"

func f(n C.int) []byte {
	var p unsafe.Pointer
	defer C.free(p) // want defer-captures-nil
	C.mkbuf(&p, n)
	return C.GoBytes(p, n)
}
