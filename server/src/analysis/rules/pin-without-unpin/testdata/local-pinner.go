package p

// static void add(int *x) { *x += 1; }
import "C"

import "runtime"

func f(x *C.int) {
	var p runtime.Pinner
	p.Pin(x) // want pin-without-unpin "never unpinned"
	C.add(x)
}

// A Pinner behind a pointer.
func g(x *C.int) {
	p := new(runtime.Pinner)
	p.Pin(x) // want pin-without-unpin
	C.add(x)
}

func errorPath(x *C.int) bool {
	var p runtime.Pinner
	p.Pin(x) // want pin-without-unpin "on some paths only"
	if C.add(x); *x > 3 {
		return false
	}
	p.Unpin()
	return true
}

func inClosure(xs []*C.int) {
	each := func(x *C.int) {
		var p runtime.Pinner
		p.Pin(x) // want pin-without-unpin
		C.add(x)
	}
	for _, x := range xs {
		each(x)
	}
}
