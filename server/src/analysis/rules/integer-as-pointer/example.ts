/** The rule's example: `bad` fires once, `good` is its repaired form. */

const bad = `package example

/*
#include <stdint.h>
static void *user_data;
static void set_data(void *p) { user_data = p; }
*/
import "C"
import "unsafe"

func Register(id int) {
	C.set_data(unsafe.Pointer(uintptr(id)))
}
`;

const good = `package example

/*
#include <stdint.h>
static void *user_data;
static void set_data(uintptr_t id) { user_data = (void *)id; }
*/
import "C"

func Register(id int) {
	C.set_data(C.uintptr_t(id))
}
`;

export const example = { bad, good };
