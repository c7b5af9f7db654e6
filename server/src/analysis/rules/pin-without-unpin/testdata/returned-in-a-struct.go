package p

// static void add(int *x) { *x += 1; }
import "C"

import "runtime"

type guard struct{ p runtime.Pinner }

func hold(x *C.int) *guard {
	g := &guard{}
	g.p.Pin(x)
	C.add(x)
	return g
}

func (g *guard) Close() { g.p.Unpin() }
