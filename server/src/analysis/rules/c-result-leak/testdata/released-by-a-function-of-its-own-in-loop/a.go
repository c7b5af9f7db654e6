package p

/*
#include "user.h"
*/
import "C"

func f(n int) (sum C.int) {
	for i := 0; i < n; i++ {
		u := C.user_new() // want c-result-leak
		age := C.user_age(u)
		if age < 0 {
			continue
		}
		sum += age
	}
	return sum
}
