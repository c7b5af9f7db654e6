/** The rule's example: `bad` fires once, `good` is its repaired form. */

const bad = `package example

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

func Say(s string) {
	C.puts(C.CString(s))
}
`;

const good = `package example

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"
import "unsafe"

func Say(s string) {
	cs := C.CString(s)
	defer C.free(unsafe.Pointer(cs))
	C.puts(cs)
}
`;

export const example = { bad, good };
