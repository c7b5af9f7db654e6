package p

// #include <stdio.h>
// #include <stdlib.h>
// #include <string.h>
import "C"

import "unsafe"

func f(s *C.char) {
	var unused *C.char
	defer C.free(unsafe.Pointer(unused)) // want defer-captures-nil
	unused = C.strdup(s)
	C.puts(unused)
}
