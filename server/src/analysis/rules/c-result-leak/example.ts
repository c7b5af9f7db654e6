/** The rule's example: `bad` fires once, `good` is its repaired form. */

const bad = `package example

/*
#include <stdlib.h>
#include <string.h>

static char *greeting(const char *name) {
	char *text = malloc(strlen(name) + 7);
	if (text) {
		strcpy(text, "hello ");
		strcat(text, name);
	}
	return text;
}
*/
import "C"
import "unsafe"

func Greet(name string) string {
	cs := C.CString(name)
	defer C.free(unsafe.Pointer(cs))
	return C.GoString(C.greeting(cs))
}
`;

const good = `package example

/*
#include <stdlib.h>
#include <string.h>

static char *greeting(const char *name) {
	char *text = malloc(strlen(name) + 7);
	if (text) {
		strcpy(text, "hello ");
		strcat(text, name);
	}
	return text;
}
*/
import "C"
import "unsafe"

func Greet(name string) string {
	cs := C.CString(name)
	defer C.free(unsafe.Pointer(cs))
	text := C.greeting(cs)
	defer C.free(unsafe.Pointer(text))
	return C.GoString(text)
}
`;

export const example = { bad, good };
