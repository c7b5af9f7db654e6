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
	addr, _, errno := syscall.Syscall6(syscall.SYS_MMAP, 0, n, 1, 0x22, ^uintptr(0), 0)
	if errno != 0 {
		return *x, errno
	}
	return *(*byte)(unsafe.Pointer(addr)), nil
}
