/** The rule's example: `bad` fires once, `good` is its repaired form. */

const open = `package main

// #include <stdio.h>
// #include <stdlib.h>
import "C"
import "unsafe"

type label struct{ text *C.char }

func newLabel(s string) *label { return &label{text: C.CString(s)} }

func (l *label) Close() {
	C.free(unsafe.Pointer(l.text))
	l.text = nil
}
`;

const bad = `${open}
func main() {
	l := newLabel("hello")
	C.puts(l.text)
}
`;

const good = `${open}
func main() {
	l := newLabel("hello")
	defer l.Close()
	C.puts(l.text)
}
`;

export const example = { bad, good };
