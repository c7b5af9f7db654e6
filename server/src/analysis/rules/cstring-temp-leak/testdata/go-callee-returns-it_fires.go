package p

// #include <stdio.h>
// #include <stdlib.h>
// #include <string.h>
import "C"

func checked(p *C.char) *C.char {
	if C.strlen(p) > 100 {
		panic("too long")
	}
	return nil
}

func f(s string) *C.char {
	return checked(C.CString(s)) // want cstring-temp-leak
}
