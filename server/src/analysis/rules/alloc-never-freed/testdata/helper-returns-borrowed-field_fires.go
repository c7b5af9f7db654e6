package p

/*
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
*/
import "C"

type owner struct{ name *C.char }

func (o *owner) Name() *C.char {
	return C.strdup(o.name)
}

func f(o *owner) {
	cs := o.Name() // want alloc-never-freed "o\.Name"
	C.puts(cs)
}
