package p

/*
#include <stdint.h>
#include <stdlib.h>
static int useu(uintptr_t u) { return u != 0; }
*/
import "C"

import (
	"runtime"
	"unsafe"
)

func f() int {
	var pin runtime.Pinner
	defer pin.Unpin()
	x := new(int)
	addr := uintptr(unsafe.Pointer(x))
	return *(*int)(unsafe.Pointer(addr)) // want uintptr-stash
}
