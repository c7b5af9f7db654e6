/** The rule's example: `bad` fires once, `good` is its repaired form. */

const bad = `package example

/*
#include <stdlib.h>
char *sqlite3_mprintf(const char *format, ...);
void sqlite3_free(void *p);
static char *message(void) { return sqlite3_mprintf("%d", 1); }
*/
import "C"
import "unsafe"

func Message() string {
	msg := C.message()
	defer C.free(unsafe.Pointer(msg))
	return C.GoString(msg)
}
`;

const good = `package example

/*
#include <stdlib.h>
char *sqlite3_mprintf(const char *format, ...);
void sqlite3_free(void *p);
static char *message(void) { return sqlite3_mprintf("%d", 1); }
*/
import "C"
import "unsafe"

func Message() string {
	msg := C.message()
	defer C.sqlite3_free(unsafe.Pointer(msg))
	return C.GoString(msg)
}
`;

export const example = { bad, good };
