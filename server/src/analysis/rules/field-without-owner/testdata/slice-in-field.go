package p

// #include <stdlib.h>
// static int use(const char *s) { return s ? s[0] : 0; }
import "C"

type list struct{ items []*C.char }

func newList(names []string) *list {
	l := &list{}
	for _, name := range names {
		l.items = append(l.items, C.CString(name)) // want field-without-owner "frees"
	}
	return l
}
