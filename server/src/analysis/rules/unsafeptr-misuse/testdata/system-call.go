package p

// #include <stdlib.h>
// static int get(void *p) { return *(int *)p; }
// static void *address(void) { return 0; }
import "C"

import (
	"syscall"
	"unsafe"
)

func f(n uintptr) C.int {
	address, _, _ := syscall.Syscall6(syscall.SYS_MMAP, 0, n, 3, 0x22, 0, 0)
	return C.get(unsafe.Pointer(address))
}
