package p

// #include <stdlib.h>
import "C"
import (
	"errors"
	"unsafe"
)

func newCString(s string) (*C.char, func(), error) {
	if s == "" {
		return nil, func() {}, errors.New("empty")
	}
	cs := C.CString(s)
	return cs, func() { C.free(unsafe.Pointer(cs)) }, nil
}
