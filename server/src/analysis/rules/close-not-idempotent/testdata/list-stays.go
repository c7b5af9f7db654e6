package p

// #include <stdlib.h>
import "C"
import "unsafe"

type list struct{ items []*C.char }

func newList(names []string) *list {
	l := &list{}
	for _, name := range names {
		l.items = append(l.items, C.CString(name))
	}
	return l
}

func (l *list) Free() { // want close-not-idempotent:info "items again"
	for _, item := range l.items {
		C.free(unsafe.Pointer(item))
	}
}
