package p

// #include <stdint.h>
// #include <stdlib.h>
// static int useu(uintptr_t u) { return u != 0; }
import "C"
import "runtime/cgo"

func f(v any) bool {
	h := cgo.NewHandle(v)
	defer h.Delete()
	id := uintptr(h)
	return C.useu(C.uintptr_t(id)) != 0
}
