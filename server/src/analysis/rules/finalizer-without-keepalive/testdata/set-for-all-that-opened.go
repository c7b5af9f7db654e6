package p

/*
#include <stdlib.h>
typedef struct cur cur;
extern cur *cur_open(void);
extern void cur_close(cur *c);
extern int cur_put(cur *c, int v);
*/
import "C"

import "runtime"

type cursor struct{ p *C.cur }

func open() *cursor {
	c := &cursor{p: C.cur_open()}
	if c.p != nil {
		runtime.SetFinalizer(c, (*cursor).close)
	}
	return c
}

func (c *cursor) close() {
	C.cur_close(c.p)
	c.p = nil
}

func (c *cursor) put(v int) bool {
	return C.cur_put(c.p, C.int(v)) == 0 // want finalizer-without-keepalive:warning
}
