package p

// #include <stdint.h>
// static int parity(uintptr_t h) { return (int)(h % 2); }
import "C"

import "runtime/cgo"

type ticket cgo.Handle

func (t ticket) drop() { cgo.Handle(t).Delete() }

func newTicket(v any) ticket { return ticket(cgo.NewHandle(v)) }

func f(v any) {
	t := newTicket(v) // want handle-never-deleted
	C.parity(C.uintptr_t(t))
}

func good(v any) {
	t := newTicket(v)
	defer t.drop()
	C.parity(C.uintptr_t(t))
}
