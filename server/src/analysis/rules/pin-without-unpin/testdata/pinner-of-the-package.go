package p

// static void add(int *x) { *x += 1; }
import "C"

import "runtime"

var p runtime.Pinner

func f(x *C.int) {
	p.Pin(x)
	C.add(x)
}
