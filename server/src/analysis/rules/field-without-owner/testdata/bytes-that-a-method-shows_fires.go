package p

/*
#include <stdlib.h>
#include <string.h>
static char *key_of(int i, size_t *n) { *n = 3; return strdup(i ? "abc" : "xyz"); }
*/
import "C"
import "unsafe"

type meta struct {
	size int
	key  []byte
}

func metas(n int) []meta {
	all := make([]meta, n)
	for i := range all {
		var size C.size_t
		key := C.key_of(C.int(i), &size) // want field-without-owner
		all[i].key = unsafe.Slice((*byte)(unsafe.Pointer(key)), int(size))
	}
	return all
}

func (m *meta) Key() []byte { return m.key }
