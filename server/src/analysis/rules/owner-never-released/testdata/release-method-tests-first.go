package p

// #include <stdlib.h>
import "C"

import (
	"errors"
	"unsafe"
)

type Stmt struct {
	text *C.char
	open bool
}

func prepare(text string) (*Stmt, error) {
	return &Stmt{text: C.CString(text), open: true}, nil
}

func (s *Stmt) Finalize() error {
	if !s.open {
		return errors.New("closed")
	}
	C.free(unsafe.Pointer(s.text))
	s.open = false
	return nil
}

func f() error {
	s, err := prepare("x")
	if err != nil {
		return err
	}
	defer s.Finalize()
	return nil
}
