package p

/*
#include "user.h"
*/
import "C"

func f() C.int {
	u := C.user_new()
	defer C.user_free(u)
	return C.user_age(u)
}
