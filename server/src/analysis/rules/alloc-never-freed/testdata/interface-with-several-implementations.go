package p

// #include <stdlib.h>
import "C"
import "unsafe"

type sink interface{ put(p *C.char) }

type looking struct{}

func (looking) put(p *C.char) { println(p) }

type freeing struct{ looking }

func (freeing) put(p *C.char) { C.free(unsafe.Pointer(p)) }

type borrowing interface{ look(p *C.char) }

type plain struct{}

func (*plain) look(p *C.char) { println(p) }

type wrapping struct{ borrowing }

type logged struct{ *plain }

func one(to sink) {
	p := C.CString("x")
	to.put(p)
}

func other(to borrowing) {
	p := C.CString("x")
	to.look(p)
}
