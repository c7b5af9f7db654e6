/** The rule's example: `bad` fires once, `good` is its repaired form. */

const bad = `package main

/*
#include <stdlib.h>
#include <string.h>
static int count(char *s) { return (int)strlen(s); }
*/
import "C"

import (
	"fmt"
	"runtime"
	"unsafe"
)

type text struct{ p *C.char }

func newText(s string) *text {
	t := &text{C.CString(s)}
	runtime.SetFinalizer(t, func(t *text) { C.free(unsafe.Pointer(t.p)) })
	return t
}

func (t *text) Len() int {
	return int(C.count(t.p))
}

func main() {
	fmt.Println(newText("hello").Len())
}
`;

const good = `package main

/*
#include <stdlib.h>
#include <string.h>
static int count(char *s) { return (int)strlen(s); }
*/
import "C"

import (
	"fmt"
	"runtime"
	"unsafe"
)

type text struct{ p *C.char }

func newText(s string) *text {
	t := &text{C.CString(s)}
	runtime.SetFinalizer(t, func(t *text) { C.free(unsafe.Pointer(t.p)) })
	return t
}

func (t *text) Len() int {
	defer runtime.KeepAlive(t)
	return int(C.count(t.p))
}

func main() {
	fmt.Println(newText("hello").Len())
}
`;

export const example = { bad, good };
