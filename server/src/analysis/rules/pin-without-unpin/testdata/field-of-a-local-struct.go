package p

// static void add(int *x) { *x += 1; }
import "C"

import "runtime"

type guard struct {
	n int
	p runtime.Pinner
}

func f(x *C.int) {
	g := guard{n: 1}
	g.p.Pin(x) // want pin-without-unpin
	C.add(x)
}
