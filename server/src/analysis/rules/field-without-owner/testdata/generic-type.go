package p

// #include <stdlib.h>
// static int use(const char *s) { return s ? s[0] : 0; }
import "C"

type box[V any] struct {
	name  *C.char
	value V
}

func newBox[V any](s string, v V) *box[V] {
	return &box[V]{name: C.CString(s), value: v} // want field-without-owner "frees"
}
