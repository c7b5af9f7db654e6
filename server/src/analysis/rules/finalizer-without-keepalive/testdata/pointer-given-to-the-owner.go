package p

// #include <stdlib.h>
import "C"

import (
	"fmt"
	"runtime"
	"unsafe"
)

type slice struct {
	Data []byte
	mem  *memory
}

type memory struct {
	p unsafe.Pointer
	n int
}

func newSlice(p unsafe.Pointer, n int) *slice {
	mem := &memory{p, n}
	runtime.SetFinalizer(mem, func(mem *memory) { C.free(mem.p) })
	return &slice{Data: unsafe.Slice((*byte)(p), n), mem: mem}
}

func f(msg string) {
	p := C.calloc(C.size_t(len(msg)+1), 1)
	s := newSlice(p, len(msg)+1)
	copy(s.Data, msg)
	fmt.Println(C.GoString((*C.char)(p))) // want finalizer-without-keepalive "s may be finalized"
}

func good(msg string) {
	p := C.calloc(C.size_t(len(msg)+1), 1)
	s := newSlice(p, len(msg)+1)
	copy(s.Data, msg)
	fmt.Println(C.GoString((*C.char)(p)))
	runtime.KeepAlive(s)
}
