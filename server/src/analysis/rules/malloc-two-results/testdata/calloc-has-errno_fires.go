// nocompile: the second result does not exist
package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func f() (unsafe.Pointer, error) {
	p, err := C.malloc(8) // want malloc-two-results
	return p, err
}
