// The free is deferred right after the allocation: it runs on every way out. Nothing to report.
package main

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"

import (
	"errors"
	"fmt"
	"unsafe"
)

func length(s string) (int, error) {
	text := C.CString(s)
	defer C.free(unsafe.Pointer(text))
	n := int(C.strlen(text))
	if n != len(s) {
		return 0, errors.New("the string holds a NUL")
	}
	return n, nil
}

func main() {
	fmt.Println(length("deferred"))
}
