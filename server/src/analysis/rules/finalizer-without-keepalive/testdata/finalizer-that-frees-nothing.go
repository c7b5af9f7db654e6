package p

/*
#include <stdlib.h>
#include <string.h>
static int count(char *s) { return (int)strlen(s); }
static int fill(char *s, int n) { s[0] = (char)n; return n; }
*/
import "C"

import (
	"runtime"
	"unsafe"
)

type text struct {
	p *C.char
	n int
}

func newText(s string) *text {
	t := &text{p: C.CString(s)} // want field-without-owner "frees"
	runtime.SetFinalizer(t, (*text).free)
	return t
}

func (t *text) free() { t.n = 0 }

func (t *text) use() int {
	return int(C.count(t.p))
}

var _ unsafe.Pointer
