// A C buffer is copied into Go memory and freed; the copy belongs to Go. Nothing to report.
package main

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"

import "fmt"

func filled(n int) []byte {
	buffer := C.malloc(C.size_t(n))
	defer C.free(buffer)
	C.memset(buffer, 'x', C.size_t(n))
	return C.GoBytes(buffer, C.int(n))
}

func main() {
	fmt.Println(string(filled(8)))
}
