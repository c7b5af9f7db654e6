package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

import (
	"time"
	"unsafe"
)

func f(s string) {
	cs := C.CString(s)
	C.puts(cs)
	time.AfterFunc(time.Second, func() { C.free(unsafe.Pointer(cs)) })
}
