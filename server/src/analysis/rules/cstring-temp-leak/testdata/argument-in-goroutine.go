package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

func f(s string) {
	go func() {
		C.puts(C.CString(s)) // want cstring-temp-leak
	}()
}
