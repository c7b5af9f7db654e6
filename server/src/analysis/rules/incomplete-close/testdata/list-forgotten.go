package p

// #include <stdlib.h>
// static int use(const char *s) { return s ? s[0] : 0; }
import "C"
import "unsafe"

type args struct {
	name *C.char
	list []*C.char
}

func newArgs(name string, list []string) *args {
	a := &args{name: C.CString(name)}
	for _, s := range list {
		a.list = append(a.list, C.CString(s))
	}
	return a
}

func (a *args) Free() { // want incomplete-close "args.list"
	C.free(unsafe.Pointer(a.name))
	a.list = nil
}
