package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"
import "unsafe"

func release(pp **C.char) { C.free(unsafe.Pointer(*pp)) }

func drop(p *C.char) { C.free(unsafe.Pointer(p)) }

func f(s string) {
	var cs *C.char
	defer release(&cs)
	cs = C.CString(s)
	C.puts(cs)
}
