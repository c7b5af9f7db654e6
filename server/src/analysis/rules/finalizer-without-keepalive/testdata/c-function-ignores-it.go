package p

/*
#include <stdlib.h>
#include <string.h>
static int count(char *s) {
	(void)s; // not used yet
	return 4;
}
*/
import "C"

import (
	"runtime"
	"unsafe"
)

type text struct {
	p *C.char
}

func newText(s string) *text {
	t := &text{p: C.CString(s)}
	runtime.SetFinalizer(t, (*text).free)
	return t
}

func (t *text) free() { C.free(unsafe.Pointer(t.p)) }

func (t *text) use() int {
	return int(C.count(t.p))
}
