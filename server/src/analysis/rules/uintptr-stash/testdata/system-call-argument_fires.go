package p

// #include <stdint.h>
// #include <stdlib.h>
// static int useu(uintptr_t u) { return u != 0; }
import "C"
import "syscall"
import "unsafe"

func f(fd uintptr, n uintptr) int {
	b := make([]byte, n)
	addr := uintptr(unsafe.Pointer(&b[0]))
	_, _, errno := syscall.Syscall(syscall.SYS_READ, fd, addr, n)
	b[0] = *(*byte)(unsafe.Pointer(addr)) // want uintptr-stash
	return int(errno) + int(b[0])
}
