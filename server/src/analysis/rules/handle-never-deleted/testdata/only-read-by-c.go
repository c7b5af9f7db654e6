package p

// #include <stdint.h>
// static int parity(uintptr_t h) { return (int)(h % 2); }
import "C"

import "runtime/cgo"

func f(v any) {
	h := cgo.NewHandle(v) // want handle-never-deleted "never deleted"
	C.parity(C.uintptr_t(h))
}

// Without a name there is nothing to delete later.
func inline(v any) {
	C.parity(C.uintptr_t(cgo.NewHandle(v))) // want handle-never-deleted "never deleted"
}

func inClosure(vs []any) {
	each := func(v any) {
		h := cgo.NewHandle(v) // want handle-never-deleted
		C.parity(C.uintptr_t(h))
	}
	for _, v := range vs {
		each(v)
	}
}

func inLoop(vs []any) {
	for _, v := range vs {
		h := cgo.NewHandle(v) // want handle-never-deleted
		C.parity(C.uintptr_t(h))
	}
}
