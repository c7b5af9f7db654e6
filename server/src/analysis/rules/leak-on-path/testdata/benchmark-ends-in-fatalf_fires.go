package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"
import "testing"
import "unsafe"

func remove(tb testing.TB, path string) {
	cs := C.CString(path) // want leak-on-path
	if n := C.remove(cs); n != 0 {
		tb.Errorf("remove: %d", n)
		return
	}
	C.free(unsafe.Pointer(cs))
}
