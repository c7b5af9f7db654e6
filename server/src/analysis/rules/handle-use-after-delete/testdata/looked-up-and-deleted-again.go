package p

// #include <stdint.h>
// void start(uintptr_t h);
// void unregister(uintptr_t h);
import "C"

import "runtime/cgo"

func lookedUp(v any) any {
	h := cgo.NewHandle(v)
	h.Delete()
	return h.Value() // want handle-use-after-delete "looks up"
}

func deferred(v any, done bool) {
	h := cgo.NewHandle(v)
	defer h.Delete() // want handle-use-after-delete "deleted already"
	if done {
		h.Delete()
	}
}

func viaHelper(v any) {
	h := cgo.NewHandle(v)
	drop(h)
	drop(h) // want handle-use-after-delete "deleted already"
}

func drop(h cgo.Handle) { h.Delete() }

func inClosure(v any) {
	h := cgo.NewHandle(v)
	end := func() { h.Delete() }
	end()
	_ = h.Value() // want handle-use-after-delete
}

type box struct{ h cgo.Handle }

func inField(v any) any {
	b := box{h: cgo.NewHandle(v)}
	b.h.Delete()
	return b.h.Value() // want handle-use-after-delete
}

func throughCast(v any) any {
	id := uintptr(cgo.NewHandle(v))
	cgo.Handle(id).Delete()
	return cgo.Handle(id).Value() // want handle-use-after-delete
}

func passed(v any) {
	h := cgo.NewHandle(v)
	h.Delete()
	C.start(C.uintptr_t(h)) // want handle-use-after-delete "gets a handle"
}
