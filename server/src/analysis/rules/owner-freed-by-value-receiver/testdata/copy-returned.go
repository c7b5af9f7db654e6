package p

// #include <stdlib.h>
import "C"
import "unsafe"

type buffer struct{ p unsafe.Pointer }

func (b buffer) Freed() buffer {
	C.free(b.p)
	b.p = nil
	return b
}
