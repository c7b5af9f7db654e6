package p

// #include <stdlib.h>
import "C"

import (
	"runtime"
	"unsafe"
)

type block struct{ p unsafe.Pointer }

func (b *block) free(p unsafe.Pointer) { C.free(p) }

func f() *block {
	b := &block{C.malloc(8)}
	runtime.SetFinalizer(b, func(_ *block) { C.free(b.p) }) // want cleanup-captures-object
	return b
}
