/** The rule's example: `bad` fires once, `good` is its repaired form. */

const bad = `package main

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

func main() {
	cs := C.CString("hello")
	C.puts(cs)
}
`;

const good = `package main

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"
import "unsafe"

func main() {
	cs := C.CString("hello")
	defer C.free(unsafe.Pointer(cs))
	C.puts(cs)
}
`;

export const example = { bad, good };
