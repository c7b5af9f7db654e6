package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

func f(out **C.char, s string) {
	cs := C.CString(s)
	C.puts(cs)
	*out = cs
}
