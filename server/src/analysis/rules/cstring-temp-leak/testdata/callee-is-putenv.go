package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

func f(s string) {
	C.putenv(C.CString(s))
}
