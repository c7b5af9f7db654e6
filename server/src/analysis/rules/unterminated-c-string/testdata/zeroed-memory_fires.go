package p

/*
#include <stdlib.h>
#include <string.h>
static char *block(int n) { char *p = (char *)malloc(n); memset(p, 'x', n); return p; }
static char *ended(int n) { char *p = malloc(n); memset(p, 'x', n); p[n - 1] = '\0'; return p; }
static char *loop(int n) { char *p = malloc(n); for (int i = 0; i < n; i++) p[i] = 'a' + i % 26; return p; }
static char *bare(int n) { char *p = malloc(n); if (p == NULL) return NULL; return p; }
static char *zeroed(int n) { char *p = calloc(n, 1); memset(p, 'x', n - 1); return p; }
static char *copied(const char *s) { char *p = malloc(64); strcpy(p, s); return p; }
static void fill(char *p, int n) { memset(p, '-', n); }
static void fill_end(char *p, int n) { memset(p, '-', n); p[n - 1] = 0; }
*/
import "C"

import "unsafe"

func f(s *C.char) string {
	p := C.block(8)
	defer C.free(unsafe.Pointer(p))
	return C.GoString(p) // want unterminated-c-string
}
