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

type inner struct{ p *C.char }

// Text can be copied; what it embeds cannot.
type Text struct {
	*inner
	n int
}

func NewText(s string) *Text {
	t := &Text{&inner{C.CString(s)}, len(s)}
	runtime.SetFinalizer(t.inner, (*inner).free)
	return t
}

func (i *inner) free() { C.free(unsafe.Pointer(i.p)) }

func (t *Text) Len() int {
	return int(C.count(t.p)) // want finalizer-without-keepalive "t may be finalized"
}
