package p

// #include <stdio.h>
import "C"

func f(s string) {
	C.puts(C.CString(s)) // want cstring-temp-leak
}
