package p

// #include <stdint.h>
// #include <stdlib.h>
// static int useu(uintptr_t u) { return u != 0; }
import "C"
import "unsafe"

func f(n int) byte {
	b := make([]byte, n)
	first := uintptr(unsafe.Pointer(&b[0]))
	second := first + 1
	return *(*byte)(unsafe.Pointer(second)) // want uintptr-stash "second"
}
