package p

/*
#include <stdlib.h>
typedef struct { char *key; long size; } header;
static void free_all(header *h, size_t n) {
	for (size_t i = 0; i < n; i++) free(h[i].key);
}
static int send(header *h, size_t n) { if (n > 0) free_all(h, n); return 0; }
*/
import "C"

import "unsafe"

func f(names []string) C.int {
	if len(names) == 0 {
		return 0
	}
	h := make([]C.header, len(names))
	for i, name := range names {
		h[i].key = C.CString(name)
	}
	return C.send((*C.header)(unsafe.Pointer(&h[0])), C.size_t(len(h)))
}
