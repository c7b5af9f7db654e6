package p

// static void add(int *x) { *x += 1; }
import "C"

import "runtime"

func f(xs []*C.int) {
	var p runtime.Pinner
	defer p.Unpin()
	for _, x := range xs {
		p.Pin(x)
		C.add(x)
	}
}
