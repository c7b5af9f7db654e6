package p

/*
#include <stdlib.h>
#include <string.h>

static char **names(size_t *n) {
	char **list = malloc(sizeof *list);
	if (list) list[0] = strdup("a");
	*n = list ? 1 : 0;
	return list;
}
*/
import "C"

import "unsafe"

func f() (out []string) {
	var n C.size_t
	list := C.names(&n)
	defer C.free(unsafe.Pointer(list))
	for _, name := range unsafe.Slice(list, n) {
		_ = name
	}
	for i := 0; i < int(n); i++ {
		name := unsafe.Slice(list, n)[i]
		defer C.free(unsafe.Pointer(name))
		out = append(out, C.GoString(name))
	}
	return out
}
