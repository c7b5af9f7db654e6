package p

// #include <stdio.h>
// static int half(int n) { return n / 2; }
import "C"

func f(s string) C.int {
	return C.half(C.int(len(s))) + C.int(C.sizeof_int)
}
