package p

// #include <stdlib.h>
// static void start(void *p) { (void)p; }
import "C"

import "unsafe"

type table struct{ all map[int]any }

func (t *table) track(v any) { t.all[len(t.all)] = v }

type session struct{ block unsafe.Pointer }

func f(t *table) {
	s := &session{block: C.calloc(1, 8)}
	t.track(s)
	C.start(s.block)
}
