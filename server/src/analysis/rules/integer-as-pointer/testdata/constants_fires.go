package p

// #include <stdint.h>
// static void *the_data;
// static void set(void *p) { the_data = p; }
// static void *get(void) { return the_data; }
import "C"

import "unsafe"

func f(flag byte) {
	C.set(unsafe.Pointer(uintptr(0)))
	C.set(unsafe.Pointer(uintptr(flag))) // want integer-as-pointer
}
