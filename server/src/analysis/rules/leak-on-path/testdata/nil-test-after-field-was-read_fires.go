package p

// #include <string.h>
// #include <stdlib.h>
import "C"

import (
	"errors"
	"unsafe"
)

type Color struct{ text *C.char }

func (c *Color) Size() (int, error) {
	p := C.CString("x") // want leak-on-path
	if c == nil {
		return 0, errors.New("no color")
	}
	defer C.free(unsafe.Pointer(p))
	return int(C.strlen(p)), nil
}
