package p

// #include <stdlib.h>
// static int use(const char *s) { return s ? s[0] : 0; }
import "C"
import "unsafe"

type table struct{ items map[string]*C.char }

func (t *table) Free() {
	for _, item := range t.items {
		C.free(unsafe.Pointer(item))
	}
}

func open(name string) *table {
	return &table{items: map[string]*C.char{name: C.CString(name)}}
}

func run() int {
	t := open("x") // want owner-never-released "open"
	return len(t.items)
}
