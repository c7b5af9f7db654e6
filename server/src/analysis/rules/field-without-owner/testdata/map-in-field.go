package p

// #include <stdlib.h>
// static int use(const char *s) { return s ? s[0] : 0; }
import "C"

type table struct{ items map[string]*C.char }

func newTable(names []string) *table {
	t := &table{items: map[string]*C.char{}}
	for _, name := range names {
		t.items[name] = C.CString(name) // want field-without-owner "frees"
	}
	return t
}
