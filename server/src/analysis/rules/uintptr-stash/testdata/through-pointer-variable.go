package p

// #include <stdint.h>
// #include <stdlib.h>
// static int useu(uintptr_t u) { return u != 0; }
import "C"
import "unsafe"

func f() int {
	x := new(int)
	p := unsafe.Pointer(x)
	addr := uintptr(p)
	return *(*int)(unsafe.Pointer(addr)) // want uintptr-stash
}
