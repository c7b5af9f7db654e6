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

func (heap) put(p *C.char) { println(unsafe.Pointer(p)) }

type user struct{ from pool }

func (u *user) use() {
	p := u.from.get() // want alloc-never-freed "u.from.get"
	defer u.from.put(p)
	println(p)
}

func both(from pool) {
	p := C.CString("y") // want alloc-never-freed "C.CString"
	from.put(p)
}
