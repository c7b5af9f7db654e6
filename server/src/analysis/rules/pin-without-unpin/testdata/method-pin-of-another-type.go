package p

// static void add(int *x) { *x += 1; }
import "C"

import "runtime"

type board struct{ inner int }

func (b *board) Pin(x *C.int) { C.add(x) }

var _ runtime.Pinner

func f(x *C.int) {
	var p board
	p.Pin(x)
	C.add(x)
}
