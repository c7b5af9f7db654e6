package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

type owner struct {
	name *C.char
	n    C.int
}

func f(o *owner, s string) {
	cs := C.CString(s)
	o.n = C.puts(cs)
	o.name = cs
}
