package p

import "C"

import "unsafe"

type header struct {
	data unsafe.Pointer
	n    int
}

func data(s string) *C.char { return (*C.char)((*header)(unsafe.Pointer(&s)).data) }
