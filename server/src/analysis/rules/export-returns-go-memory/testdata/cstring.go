package p

// #include <stdint.h>
// #include <stdlib.h>
// struct point { int x, y; };
// enum color { RED, GREEN };
import "C"

//export Name
func Name() *C.char {
	s := "gopher"
	return C.CString(s)
}
