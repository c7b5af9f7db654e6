package p

// #include <stdlib.h>
// static int use(const char *s) { return s ? s[0] : 0; }
import "C"
import "unsafe"

type list struct{ items []*C.char }

func (l *list) Free() {
	for _, item := range l.items {
		C.free(unsafe.Pointer(item))
	}
	l.items = nil
}

func open(names []string) *list {
	l := &list{}
	for _, name := range names {
		l.items = append(l.items, C.CString(name))
	}
	return l
}

func run(names []string) int {
	l := open(names) // want owner-never-released "open"
	return len(l.items)
}
