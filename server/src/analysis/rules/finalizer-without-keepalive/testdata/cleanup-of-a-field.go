package p

/*
#include <stdlib.h>
#include <string.h>
static int count(char *s) { return (int)strlen(s); }
*/
import "C"

import (
	"runtime"
	"unsafe"
)

type text struct{ p *C.char }

func newText(s string) *text {
	t := &text{C.CString(s)}
	runtime.AddCleanup(t, func(p *C.char) { C.free(unsafe.Pointer(p)) }, t.p)
	return t
}

func (t *text) Len() C.int {
	return C.count(t.p) // want finalizer-without-keepalive
}
