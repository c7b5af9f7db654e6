package p

// #include <stdint.h>
// static int parity(uintptr_t h) { return (int)(h % 2); }
import "C"

import (
	"errors"
	"runtime/cgo"
)

func f(v any) error {
	h := cgo.NewHandle(v) // want handle-leak-on-path "on some paths only"
	if C.parity(C.uintptr_t(h)) != 0 {
		return errors.New("register")
	}
	h.Delete()
	return nil
}

type session struct{ h cgo.Handle }

// A constructor that fails half way.
func open(v any) (*session, error) {
	h := cgo.NewHandle(v) // want handle-leak-on-path
	if C.parity(C.uintptr_t(h)) != 0 {
		return nil, errors.New("open")
	}
	return &session{h: h}, nil
}
