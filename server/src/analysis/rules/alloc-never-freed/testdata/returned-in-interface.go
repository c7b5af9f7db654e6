package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

func f(s string) any {
	cs := C.CString(s)
	C.puts(cs)
	return cs
}
