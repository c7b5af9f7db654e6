package p

/*
#include <stdlib.h>
struct cred { char *result; };
typedef struct cred *cred_ptr;
*/
import "C"

import "unsafe"

func fill(list C.cred_ptr, answers []string) {
	for i, answer := range answers {
		at := uintptr(unsafe.Pointer(list)) + unsafe.Sizeof(*list)*uintptr(i)
		c := (C.cred_ptr)(unsafe.Pointer(at))
		c.result = C.CString(answer)
	}
}
