package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"
import "unsafe"

func release(ps ...unsafe.Pointer) {
	for i := range ps {
		C.free(ps[i])
	}
}
