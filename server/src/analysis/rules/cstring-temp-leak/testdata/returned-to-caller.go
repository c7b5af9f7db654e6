package p

// #include <stdlib.h>
// #include <string.h>
import "C"

//export name
func name() *C.char {
	return C.CString("x")
}
