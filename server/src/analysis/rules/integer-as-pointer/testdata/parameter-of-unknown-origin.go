package p

// #include <stdint.h>
// static void *the_data;
// static void set(void *p) { the_data = p; }
// static void *get(void) { return the_data; }
import "C"

import "unsafe"

func f(native uintptr) {
	C.set(unsafe.Pointer(native))
}
