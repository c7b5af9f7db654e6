package p

/*
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
static void mk(char **out) { *out = strdup("made"); }
static void mkbuf(void **out, int n) { *out = malloc(n); }
static char *dup(const char *s) { return strdup(s); }
*/
import "C"

import "unsafe"

func f(s *C.char) string {
	var d *C.char
	defer C.free(unsafe.Pointer(d)) // want defer-captures-nil
	d = C.dup(s)
	return C.GoString(d)
}
