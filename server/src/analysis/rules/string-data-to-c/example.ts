/** The rule's example: `bad` fires once, `good` is its repaired form. */

const bad = `package example

// #include <stdlib.h>
// #include <string.h>
// static int use(const char *s) { return (int)strlen(s); }
import "C"
import "unsafe"

func Use(s string) C.int {
	return C.use((*C.char)(unsafe.Pointer(unsafe.StringData(s))))
}
`;

const good = `package example

// #include <stdlib.h>
// #include <string.h>
// static int use(const char *s) { return (int)strlen(s); }
import "C"
import "unsafe"

func Use(s string) C.int {
	cs := C.CString(s)
	defer C.free(unsafe.Pointer(cs))
	return C.use(cs)
}
`;

export const example = { bad, good };
