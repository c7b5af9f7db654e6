package p

// #include <stdlib.h>
// static int use(const char *s) { return s ? s[0] : 0; }
import "C"
import "unsafe"

type box[V any] struct {
	p     unsafe.Pointer
	value V
}

func (b *box[V]) Free() { C.free(b.p) }

func open[V any](v V) *box[V] { return &box[V]{p: C.malloc(8), value: v} }

func run() int {
	b := open(1) // want owner-never-released "open"
	return b.value
}
