package p

/*
#include <stdlib.h>
#include <string.h>
static int count(char *s) { return (int)strlen(s); }
static int twice(int n) { return 2 * n; }
static char *part_of(char *s) { return s + 1; }
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
	t := &text{p: C.CString(s)}
	runtime.SetFinalizer(t, (*text).free)
	return t
}

func (t *text) free() { C.free(unsafe.Pointer(t.p)) }

func (t *text) use() int {
	n := C.count(t.p)
	t.n = 1
	return int(C.twice(n))
}
