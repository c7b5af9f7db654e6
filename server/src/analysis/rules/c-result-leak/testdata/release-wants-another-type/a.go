package p

/*
#include "user.h"
*/
import "C"
import "unsafe"

func f() C.int {
	p := unsafe.Pointer(C.user_new()) // want c-result-leak
	return C.user_age((*C.struct_user)(p))
}
