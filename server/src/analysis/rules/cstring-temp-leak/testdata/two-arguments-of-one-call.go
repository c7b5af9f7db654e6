package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

func f(from, to string) bool {
	return C.rename(
		C.CString(from), // want cstring-temp-leak
		C.CString(to),   // want cstring-temp-leak
	) == 0
}
