package p

// #include <stdio.h>
// #include <stdlib.h>
// #include <string.h>
import "C"

type table[K comparable] struct{ n map[K]C.size_t }

func (t *table[K]) add(k K, s string) {
	t.n[k] = C.strlen(C.CString(s)) // want cstring-temp-leak
}
