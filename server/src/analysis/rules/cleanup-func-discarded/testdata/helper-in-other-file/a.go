package p

// #include <string.h>
import "C"

func f(s string) C.size_t {
	cs, _, err := newCString(s) // want cleanup-func-discarded
	if err != nil {
		return 0
	}
	return C.strlen(cs)
}
