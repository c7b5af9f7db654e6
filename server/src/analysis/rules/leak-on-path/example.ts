/** The rule's example: `bad` fires once, `good` is its repaired form. */

const bad = `package example

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"
import (
	"errors"
	"unsafe"
)

func Remove(path string) error {
	cs := C.CString(path)
	if C.remove(cs) != 0 {
		return errors.New("remove failed")
	}
	C.free(unsafe.Pointer(cs))
	return nil
}
`;

const good = `package example

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"
import (
	"errors"
	"unsafe"
)

func Remove(path string) error {
	cs := C.CString(path)
	defer C.free(unsafe.Pointer(cs))
	if C.remove(cs) != 0 {
		return errors.New("remove failed")
	}
	return nil
}
`;

export const example = { bad, good };
