package p

/*
#include <stdlib.h>
#include <string.h>
static int use(const char *s) { return (int)strlen(s); }
static int use_n(const char *s, int n) { return s[n - 1]; }
static void upper(char *s, int n) { for (char *q = s; n > 0; n--) *q++ = 'X'; }
static void clear(void *p, size_t n) { memset(p, 0, n); }
static void relay(char *s, int n) { upper(s + 1, n - 1); }
*/
import "C"

import "unsafe"

func f(s string, p unsafe.Pointer) {
	C.memcpy(p, unsafe.Pointer(unsafe.StringData(s)), C.size_t(len(s)))
}
