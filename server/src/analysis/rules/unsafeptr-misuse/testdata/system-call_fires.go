package p

// #include <stdlib.h>
// static int get(void *p) { return *(int *)p; }
// static void *address(void) { return 0; }
import "C"

import (
	"syscall"
	"unsafe"
)

func f(p unsafe.Pointer) C.int {
	address := uintptr(p)
	syscall.Syscall(syscall.SYS_MLOCK, address, 8, 0)
	return C.get(unsafe.Pointer(address)) // want unsafeptr-misuse
}
