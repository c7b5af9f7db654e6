package p

import "C"

import "runtime/cgo"

func f(vs []any) {
	var h cgo.Handle
	for _, v := range vs {
		h = cgo.NewHandle(v) // want handle-leak-on-path
	}
	if h != 0 {
		h.Delete()
	}
}
