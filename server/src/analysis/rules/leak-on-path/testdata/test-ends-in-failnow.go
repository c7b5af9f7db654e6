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
	cs := C.CString(path)
	if C.remove(cs) != 0 {
		t.FailNow()
	}
	C.free(unsafe.Pointer(cs))
}
