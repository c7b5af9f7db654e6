package p

// #include <stdint.h>
// static void *the_data;
// static void set(void *p) { the_data = p; }
// static void *get(void) { return the_data; }
import "C"

import "unsafe"

func f(id int) C.uintptr_t {
	C.set(unsafe.Pointer(&[]byte{1}[0]))
	return C.uintptr_t(id)
}
