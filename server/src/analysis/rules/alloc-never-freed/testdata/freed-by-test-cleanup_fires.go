package p

// #include <stdio.h>
// #include <stdlib.h>
// #include <string.h>
import "C"

import "testing"

func fixture(t *testing.T, s string) C.size_t {
	cs := C.CString(s) // want alloc-never-freed
	t.Cleanup(func() { C.free(nil) })
	return C.strlen(cs)
}
