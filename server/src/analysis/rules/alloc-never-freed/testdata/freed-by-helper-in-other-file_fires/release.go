package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"
import "unsafe"

func release(p *C.char) {
	_ = unsafe.Pointer(p)
	C.puts(p)
}
