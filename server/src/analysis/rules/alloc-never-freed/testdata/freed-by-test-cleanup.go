package p

// #include <stdio.h>
// #include <stdlib.h>
// #include <string.h>
import "C"

import (
	"testing"
	"unsafe"
)

func fixture(t *testing.T, s string) C.size_t {
	cs := C.CString(s)
	t.Cleanup(func() { C.free(unsafe.Pointer(cs)) })
	return C.strlen(cs)
}
