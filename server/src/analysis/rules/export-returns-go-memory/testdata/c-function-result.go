package p

// #include <stdint.h>
// #include <stdlib.h>
// struct point { int x, y; };
// enum color { RED, GREEN };
import "C"

//export Env
func Env(name *C.char) *C.char {
	v := C.getenv(name)
	return v
}
