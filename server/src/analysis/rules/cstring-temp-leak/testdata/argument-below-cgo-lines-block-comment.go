package p

/*
#cgo CFLAGS: -DFIRST=1

#cgo linux CFLAGS: -DSECOND=2
#include <stdio.h>
*/
import "C"
import "unsafe"

func f(path string) {
	C.remove(C.CString(path)) // want cstring-temp-leak
}

func size() uintptr { return unsafe.Sizeof(C.int(0)) }
