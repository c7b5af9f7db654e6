package p

// #include <stdlib.h>
import "C"

import (
	"runtime"
	"unsafe"
)

type block struct{ p unsafe.Pointer }

func (b *block) free(p unsafe.Pointer) { C.free(p) }

func literal() *block {
	b := &block{C.malloc(8)}
	runtime.AddCleanup(b, func(int) { C.free(b.p) }, 0) // want cleanup-captures-object "never runs"
	return b
}

func method() *block {
	b := &block{C.malloc(8)}
	runtime.AddCleanup(b, b.free, b.p) // want cleanup-captures-object
	return b
}

func finalizer() *block {
	b := &block{C.malloc(8)}
	runtime.SetFinalizer(b, func(*block) { C.free(b.p) }) // want cleanup-captures-object
	return b
}

func nested(bs []*block) {
	for _, b := range bs {
		runtime.AddCleanup(b, func(p unsafe.Pointer) { // want cleanup-captures-object
			free := func() { C.free(b.p) }
			free()
		}, b.p)
	}
}
