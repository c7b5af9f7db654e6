package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

type owner struct{ name *C.char }

func (o *owner) Name() *C.char {
	return o.name
}

func f(o *owner) {
	cs := o.Name()
	C.puts(cs)
}
