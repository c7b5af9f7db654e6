package p

// #include <stdint.h>
// typedef void (*visitor)(uintptr_t);
// static visitor current;
// static uintptr_t kept;
// int visit_all(uintptr_t h);
import "C"

import "runtime/cgo"

//export goVisit
func goVisit(h C.uintptr_t) { cgo.Handle(h).Value().(func())() }

func f(fn func()) {
	h := cgo.NewHandle(fn) // want handle-never-deleted
	C.visit_all(C.uintptr_t(h))
}
