package p

// #include <stdlib.h>
import "C"
import "unsafe"

type pool interface {
	get() *C.char
	put(p *C.char)
}

type heap struct{}

func (heap) get() *C.char { return C.CString("x") }

func (heap) put(p *C.char) { C.free(unsafe.Pointer(p)) }

type user struct{ from pool }

func (u *user) use() {
	p := u.from.get()
	defer u.from.put(p)
	println(p)
}

func both(from pool) {
	p := C.CString("y")
	from.put(p)
}
