package p

/*
#include <stdlib.h>

static inline void glib_autoptr_cleanup_Text(char **p) { free(*p); }
#define g_autoptr(T) __attribute__((cleanup(glib_autoptr_cleanup_##T))) char *

static int run(int n) {
	g_autoptr(Text) p = malloc(n);
	if (n > 3) return 1;
	return p != NULL;
}

static char *kept(int n) {
	g_autoptr(Text) p = malloc(n);
	char *q = p;
	p = NULL;
	return q;
}
*/
import "C"
import "unsafe"

func f() {
	C.run(2)
	q := C.kept(2)
	C.free(unsafe.Pointer(q))
}
