package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

func f(path string) (n int) {
	for C.remove(C.CString(path)) != 0 { // want cstring-temp-leak
		n++
	}
	return n
}
