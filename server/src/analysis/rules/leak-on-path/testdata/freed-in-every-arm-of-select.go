package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"
import "unsafe"

func f(done <-chan struct{}, in <-chan string, s string) string {
	cs := C.CString(s)
	select {
	case <-done:
		C.free(unsafe.Pointer(cs))
		return ""
	case t := <-in:
		C.puts(cs)
		C.free(unsafe.Pointer(cs))
		return t
	}
}
