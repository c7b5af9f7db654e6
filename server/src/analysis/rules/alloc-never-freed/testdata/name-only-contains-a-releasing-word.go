package p

/*
__attribute__((weak)) void lib_del_model(char *path);
*/
import "C"

func f(path string) {
	cs := C.CString(path)
	C.lib_del_model(cs)
}
