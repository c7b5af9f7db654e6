package p

/*
#include <stdlib.h>
__attribute__((weak)) void lib_result(void *ctx, const char *s, int n, void (*destroy)(void *));
static void result(void *ctx, char *s, int n) { lib_result(ctx, s, n, &free); }
*/
import "C"

import "unsafe"

func f(ctx unsafe.Pointer, s string) {
	cs := C.CString(s)
	C.result(ctx, cs, C.int(len(s)))
}
