package p

/*
#include <stdlib.h>
__attribute__((weak)) void lib_strfreev(char **v);
__attribute__((weak)) void lib_use(char **v);
*/
import "C"

func f(n int) {
	v := (**C.char)(C.calloc(C.size_t(n), 8)) // want alloc-never-freed
	defer C.lib_use(v)
	C.lib_use(v)
}
