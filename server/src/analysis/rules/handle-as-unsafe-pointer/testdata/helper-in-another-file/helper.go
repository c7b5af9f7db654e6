package p

import "runtime/cgo"

func register(v any) cgo.Handle { return cgo.NewHandle(v) }
