package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"
import "testing"
import "unsafe"

func remove(t *testing.T, path string) {
	cs := C.CString(path) // want leak-on-path
	if C.remove(cs) != 0 {
		t.Error("remove")
		return
	}
	C.free(unsafe.Pointer(cs))
}
