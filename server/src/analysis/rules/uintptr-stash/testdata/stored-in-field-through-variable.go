package p

import "C"

import "unsafe"

type box struct{ addr uintptr }

func f() int {
	x := new(int)
	b := &box{}
	addr := uintptr(unsafe.Pointer(x))
	b.addr = addr // want uintptr-stash "stored as an integer in b\.addr"
	return *(*int)(unsafe.Pointer(b.addr))
}
