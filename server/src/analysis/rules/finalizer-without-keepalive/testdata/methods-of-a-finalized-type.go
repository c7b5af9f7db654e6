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
	t := &text{p: C.CString(s)}
	runtime.SetFinalizer(t, (*text).free)
	return t
}

func (t *text) free() { C.free(unsafe.Pointer(t.p)) }

func (t *text) result() int {
	return int(C.count(t.p)) // want finalizer-without-keepalive "t may be finalized while C.count still uses t.p"
}

func (t *text) statement(n int) {
	C.fill(t.p, C.int(n)) // want finalizer-without-keepalive
}

func (t *text) value(n int) int {
	m := C.fill(t.p, C.int(t.n+n)) // want finalizer-without-keepalive
	return int(m)
}

func (t *text) condition(n int) bool {
	if C.fill(t.p, C.int(n)) != 0 { // want finalizer-without-keepalive
		return false
	}
	return true
}

func (t *text) cast(n int) {
	C.memset(unsafe.Pointer(t.p), C.int(n), 1) // want finalizer-without-keepalive
}

// The other arm's mention is on another way.
func (t *text) arms(up bool) int {
	if up {
		return int(C.count(t.p)) // want finalizer-without-keepalive
	} else {
		t.n--
	}
	return t.n
}

func (t *text) inLocal(n int) {
	p := t.p
	if n == t.n {
		return
	}
	C.fill(p, C.int(n)) // want finalizer-without-keepalive "still uses p"
}

func parameter(t *text) C.int {
	return C.count(t.p) // want finalizer-without-keepalive
}

func local(s string) string {
	t := newText(s)
	t.n = 3
	return C.GoString(t.p) // want finalizer-without-keepalive
}
