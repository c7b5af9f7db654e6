package p

// #include <stdio.h>
// #include <stdlib.h>
// #include <string.h>
import "C"

func f(s *C.char) string {
	d := C.strdup(s) // want alloc-never-freed
	return C.GoString(d)
}
