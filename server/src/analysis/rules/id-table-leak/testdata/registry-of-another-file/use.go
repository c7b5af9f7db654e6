package p

// static int parity(int id) { return id % 2; }
import "C"

func f(fn func()) {
	id := callbacks.register(fn) // want id-table-leak
	C.parity(C.int(id))
}

func good(fn func()) {
	id := callbacks.register(fn)
	defer callbacks.unregister(id)
	C.parity(C.int(id))
}

//export goCall
func goCall(id C.int) { callbacks.lookup(int(id))() }
