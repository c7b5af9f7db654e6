/** The rule's example: `bad` fires once, `good` is its repaired form. */

const bad = `package example

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func Total(list []string) (n C.size_t) {
	for _, s := range list {
		cs := C.CString(s)
		defer C.free(unsafe.Pointer(cs))
		n += C.strlen(cs)
	}
	return n
}
`;

const good = `package example

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func Total(list []string) (n C.size_t) {
	for _, s := range list {
		cs := C.CString(s)
		n += C.strlen(cs)
		C.free(unsafe.Pointer(cs))
	}
	return n
}
`;

export const example = { bad, good };
