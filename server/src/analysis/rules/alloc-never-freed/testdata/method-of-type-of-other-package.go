package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

import (
	"image/color"
	"unsafe"
)

type surface struct{ p *C.char }

func (s *surface) Convert(c color.Color) *C.char {
	return C.CString("converted")
}

func look(m color.Model, c color.Color) {
	_ = m.Convert(c)
}

func use(s *surface) {
	p := s.Convert(color.Black)
	defer C.free(unsafe.Pointer(p))
	C.puts(p)
}
