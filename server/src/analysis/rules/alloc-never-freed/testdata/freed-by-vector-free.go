package p

/*
#include <stdlib.h>
__attribute__((weak)) void lib_strfreev(char **v);
__attribute__((weak)) void lib_use(char **v);
*/
import "C"

func f(n int) {
	v := (**C.char)(C.calloc(C.size_t(n), 8))
	defer C.lib_strfreev(v)
	C.lib_use(v)
}
