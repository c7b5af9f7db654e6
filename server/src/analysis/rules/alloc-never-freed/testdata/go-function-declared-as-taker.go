package p

/*
__attribute__((weak)) void lib_send(char *s);
*/
import "C"

//cgovet:takes 0
func send(p *C.char) { C.lib_send(p) }

func f(s string) {
	cs := C.CString(s)
	send(cs)
}
