// One way out of the function frees the string, the other one does not.
package main

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

import (
	"errors"
	"fmt"
	"unsafe"
)

func remove(path string) error {
	name := C.CString(path)
	if C.remove(name) != 0 {
		return errors.New("could not remove " + path)
	}
	C.free(unsafe.Pointer(name))
	return nil
}

func main() {
	fmt.Println(remove("no-such-file"))
}
