package p

// #include <stdint.h>
// #include <stdlib.h>
// static int useu(uintptr_t u) { return u != 0; }
import "C"

import (
	"syscall"
	"unsafe"
)

func f(n uintptr) (byte, error) {
	x := new(byte)
	addr, errno := uintptr(unsafe.Pointer(x)), syscall.Errno(n)
	if errno != 0 {
		return *x, errno
	}
	return *(*byte)(unsafe.Pointer(addr)), nil // want uintptr-stash
}
