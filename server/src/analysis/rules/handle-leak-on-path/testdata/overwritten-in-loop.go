package p

import "C"

import "runtime/cgo"

func f(vs []any) {
	var h cgo.Handle
	for _, v := range vs {
		if h != 0 {
			h.Delete()
		}
		h = cgo.NewHandle(v)
	}
	if h != 0 {
		h.Delete()
	}
}
