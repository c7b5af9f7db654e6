package p

// static void add(int *x) { *x += 1; }
import "C"

import "runtime"

var unused int

func f(x *C.int, p *runtime.Pinner) {
	p.Pin(x)
	C.add(x)
}
