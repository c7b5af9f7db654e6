package p

// static void add(int *x) { *x += 1; }
import "C"

import "runtime"

func f(x *C.int) {
	var p runtime.Pinner
	p.Pin(x) // want pin-without-unpin
	C.add(x)
	count(&p)
}

func good(x *C.int) {
	var p runtime.Pinner
	defer release(&p)
	p.Pin(x)
	C.add(x)
}
