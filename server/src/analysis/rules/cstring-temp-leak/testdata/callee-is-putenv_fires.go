package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

func f(s string) {
	C.unsetenv(C.CString(s)) // want cstring-temp-leak
}
