package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

import (
	"testing"
	"unsafe"
)

func remove(t *testing.T, path string) {
	cs := C.CString(path) // want leak-on-path
	if C.remove(cs) != 0 {
		t.Fail()
		return
	}
	C.free(unsafe.Pointer(cs))
}
