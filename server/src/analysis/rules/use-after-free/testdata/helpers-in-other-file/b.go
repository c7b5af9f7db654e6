package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"
import "unsafe"

func freeStr(cs *C.char) {
	C.free(unsafe.Pointer(cs))
}

func show(cs *C.char) {
	if cs == nil {
		return
	}
	C.puts(cs)
}
