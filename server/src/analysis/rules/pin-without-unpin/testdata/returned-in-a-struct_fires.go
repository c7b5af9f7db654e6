package p

// static void add(int *x) { *x += 1; }
import "C"

import "runtime"

type guard struct{ p runtime.Pinner }

func hold(x *C.int) *guard {
	g := &guard{}
	g.p.Pin(x) // want pin-without-unpin
	C.add(x)
	return nil
}

func (g *guard) Close() { g.p.Unpin() }
