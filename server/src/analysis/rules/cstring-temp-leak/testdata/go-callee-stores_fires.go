package p

// #include <stdio.h>
// #include <stdlib.h>
// #include <string.h>
import "C"

type owner struct {
	name *C.char
	size C.size_t
}

func (o *owner) set(p *C.char) { o.size = C.strlen(p) }

func f(o *owner, s string) {
	o.set(C.CString(s)) // want cstring-temp-leak
}
