/** The rule's example: `bad` fires once, `good` is its repaired form. */

const bad = `package main

// #include <stdlib.h>
import "C"

//export Name
func Name() *C.char { return C.CString("x") }

func main() {}
`;

const good = `package main

// #include <stdlib.h>
import "C"
import "unsafe"

//export Name
func Name() *C.char { return C.CString("x") }

//export FreeName
func FreeName(p *C.char) { C.free(unsafe.Pointer(p)) }

func main() {}
`;

export const example = { bad, good };
