package p

/*
#include <stdint.h>
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
	t := &text{p: C.CString(s)}
	runtime.SetFinalizer(t, (*text).free)
	return t
}

func (t *text) free() { C.free(unsafe.Pointer(t.p)) }

type wide C.long

func (t *text) address() C.int {
	return C.int(C.count(t.p)) // want finalizer-without-keepalive
}
