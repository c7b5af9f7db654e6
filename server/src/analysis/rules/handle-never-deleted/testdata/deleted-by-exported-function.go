package p

// #include <stdint.h>
// int visit_all(uintptr_t h);
import "C"

import "runtime/cgo"

//export goDone
func goDone(h C.uintptr_t) { cgo.Handle(h).Delete() }

func f(fn func()) {
	h := cgo.NewHandle(fn)
	C.visit_all(C.uintptr_t(h))
}

type operations struct{ data C.uintptr_t }

// In a struct that C gets.
func g(fn func()) {
	ops := operations{C.uintptr_t(cgo.NewHandle(fn))}
	C.visit_all(ops.data)
}
