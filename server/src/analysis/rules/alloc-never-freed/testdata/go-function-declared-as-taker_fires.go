package p

/*
__attribute__((weak)) void lib_send(char *s);
*/
import "C"

func send(p *C.char) { C.lib_send(p) }

func f(s string) {
	cs := C.CString(s) // want alloc-never-freed
	send(cs)
}
