package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import "unsafe"

func f(s *C.char) {
	var unused *C.char
	defer C.free(unsafe.Pointer(unused))
	C.puts(s)
}
