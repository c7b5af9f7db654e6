package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func f(list []string) {
	arr := (*[1 << 20]*C.char)(C.malloc(C.size_t(len(list)) * 8))
	for i, s := range list {
		arr[i] = C.CString(s) // want argv-elements-leak
	}
	C.strlen(arr[0])
	C.free(unsafe.Pointer(arr))
}
