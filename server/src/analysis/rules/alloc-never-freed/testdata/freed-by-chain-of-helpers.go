package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"
import "unsafe"

func drop(p *C.char)           { dropRaw(unsafe.Pointer(p)) }
func dropRaw(p unsafe.Pointer) { dropNow(p, true) }

func dropNow(p unsafe.Pointer, log bool) {
	if log {
		C.puts((*C.char)(p))
	}
	C.free(p)
}

func f(s string) {
	cs := C.CString(s)
	C.puts(cs)
	drop(cs)
}
