package p

/*
#include "user.h"
*/
import "C"

func f() C.int {
	u := C.user_new() // want c-result-leak "C\.user_new"
	defer C.user_age(u)
	return C.user_age(u)
}
