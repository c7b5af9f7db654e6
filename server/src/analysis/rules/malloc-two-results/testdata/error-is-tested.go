// nocompile: the second result does not exist
package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func f(s string) (unsafe.Pointer, error) {
	p, err := C.malloc(8) // want malloc-two-results
	return p, err
}

func g(s string) (*C.char, error) {
	var cs, err = C.CString(s) // want malloc-two-results
	return cs, err
}

var buffer, failure = (C.malloc(8)) // want malloc-two-results

func h(s string) {
	set := func() (p unsafe.Pointer, err error) {
		p, err = C.malloc(8) // want malloc-two-results
		return
	}
	_ = set
}
