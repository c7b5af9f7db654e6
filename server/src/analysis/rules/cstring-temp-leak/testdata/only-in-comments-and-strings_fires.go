package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

// f does what C.puts(C.CString(s)) would do.
func f(s string) string {
	/* C.puts(C.CString(s)) */
	help := "C.puts(C.CString(s))"
	return help + `C.puts(C.CString(s))`
}

func g(s string) C.int {
	return C.puts(C.CString(s)) // want cstring-temp-leak
}
