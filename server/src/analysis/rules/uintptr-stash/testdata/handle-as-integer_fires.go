package p

// #include <stdint.h>
// #include <stdlib.h>
// static int useu(uintptr_t u) { return u != 0; }
import "C"
import "runtime/cgo"
import "unsafe"

func f(v any) bool {
	h := cgo.NewHandle(v)
	defer h.Delete()
	id := uintptr(unsafe.Pointer(&h))
	return *(*cgo.Handle)(unsafe.Pointer(id)) == h // want uintptr-stash
}
