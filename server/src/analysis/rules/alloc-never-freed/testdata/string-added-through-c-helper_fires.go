package p

/*
#include <stdlib.h>
__attribute__((weak)) int lib_config_add_file(void *config, unsigned char *file);
static int add(unsigned char *file) { return lib_config_add_file(0, file); }
*/
import "C"

import "unsafe"

func f(path string) {
	cs := (*C.uchar)(unsafe.Pointer(C.CString(path))) // want alloc-never-freed
	C.add(cs)
}
