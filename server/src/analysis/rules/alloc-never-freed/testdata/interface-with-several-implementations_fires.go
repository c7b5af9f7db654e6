package p

// #include <stdlib.h>
import "C"

type sink interface{ put(p *C.char) }

type looking struct{}

func (looking) put(p *C.char) { println(p) }

type borrowing interface{ look(p *C.char) }

type plain struct{}

func (*plain) look(p *C.char) { println(p) }

func one(to sink) {
	p := C.CString("x") // want alloc-never-freed "C.CString"
	to.put(p)
}

func other(to borrowing) {
	p := C.CString("x") // want alloc-never-freed "C.CString"
	to.look(p)
}
