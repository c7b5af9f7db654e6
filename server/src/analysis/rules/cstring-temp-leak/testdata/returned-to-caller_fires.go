package p

// #include <stdlib.h>
// #include <string.h>
import "C"

//export name
func name() C.char {
	return C.char(C.strlen(C.CString("x"))) // want cstring-temp-leak
}
