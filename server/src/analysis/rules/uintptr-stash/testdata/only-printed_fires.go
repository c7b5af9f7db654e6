package p

// #include <stdint.h>
// #include <stdlib.h>
// static int useu(uintptr_t u) { return u != 0; }
import "C"
import "log"
import "unsafe"

func f() {
	var x int
	addr := uintptr(unsafe.Pointer(&x))
	log.Printf("x is %d", *(*int)(unsafe.Pointer(addr))) // want uintptr-stash
}
