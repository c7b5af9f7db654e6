package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"
import "testing"
import "unsafe"

func remove(tb testing.TB, path string) {
	cs := C.CString(path)
	if n := C.remove(cs); n != 0 {
		tb.Fatalf("remove: %d", n)
	}
	C.free(unsafe.Pointer(cs))
}
