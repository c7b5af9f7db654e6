package p

// #include <stdlib.h>
import "C"
import (
	"reflect"
	"unsafe"
)

func make20() []byte {
	p := C.malloc(20)
	var out []byte
	header := (*reflect.SliceHeader)(unsafe.Pointer(&out)) // want reflect-header-deprecated
	header.Data = uintptr(p)
	header.Len = 20
	header.Cap = 20
	return out
}

func free(b []byte) { C.free(unsafe.Pointer(&b[0])) }

func kept() int {
	b := make20() // want alloc-never-freed
	return len(b)
}

func freed() int {
	b := make20()
	defer free(b)
	return len(b)
}
