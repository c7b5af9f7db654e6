package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

func f(names []string) {
	for _, name := range names {
		C.puts(C.CString(name)) // want cstring-temp-leak
	}
}
