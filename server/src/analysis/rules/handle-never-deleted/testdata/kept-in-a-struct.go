package p

// #include <stdint.h>
// static int parity(uintptr_t h) { return (int)(h % 2); }
import "C"

import "runtime/cgo"

type session struct{ h cgo.Handle }

func open(v any) *session {
	s := &session{h: cgo.NewHandle(v)}
	C.parity(C.uintptr_t(s.h))
	return s
}

func (s *session) Close() { s.h.Delete() }
