package p

/*
#include "user.h"
*/
import "C"

func f() C.int {
	u := C.user_new() // want c-result-leak "C\.user_free"
	return C.user_age(u)
}
