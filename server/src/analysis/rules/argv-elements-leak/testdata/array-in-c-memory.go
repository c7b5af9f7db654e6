package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func f(list []string) {
	n := len(list)
	arr := C.malloc(C.size_t(n) * C.size_t(unsafe.Sizeof(uintptr(0))))
	defer C.free(arr)
	v := unsafe.Slice((**C.char)(arr), n)
	for i, s := range list {
		v[i] = C.CString(s) // want argv-elements-leak
	}
	C.strlen(v[0])
}
