package p

// #include <stdint.h>
// #include <stdlib.h>
// struct point { int x, y; };
// enum color { RED, GREEN };
import "C"
import "unsafe"

//export Name
func Name() *C.char {
	s := "gopher"
	return (*C.char)(unsafe.Pointer(&[]byte(s)[0])) // want export-returns-go-memory
}
