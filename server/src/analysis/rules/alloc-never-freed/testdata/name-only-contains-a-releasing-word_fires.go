package p

/*
__attribute__((weak)) void lib_load_model(char *path);
*/
import "C"

func f(path string) {
	cs := C.CString(path) // want alloc-never-freed
	C.lib_load_model(cs)
}
