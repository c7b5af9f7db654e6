package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

type owner struct {
	name *C.char
	size C.size_t
}

func (o *owner) set(p *C.char) { o.name = p }

func f(o *owner, s string) {
	o.set(C.CString(s))
}
