package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"
import "unsafe"

func release(p *C.char) { C.free(unsafe.Pointer(p)) }
