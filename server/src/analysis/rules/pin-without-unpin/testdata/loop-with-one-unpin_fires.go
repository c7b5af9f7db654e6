package p

// static void add(int *x) { *x += 1; }
import "C"

import "runtime"

func f(xs []*C.int) {
	var p runtime.Pinner
	for _, x := range xs {
		p.Pin(x) // want pin-without-unpin
		C.add(x)
	}
}
