package p

// #include <stdint.h>
// static void *the_data;
// static void set(void *p) { the_data = p; }
// static void *get(void) { return the_data; }
import "C"

import "unsafe"

func f(n int32) {
	p := uintptr(n)
	C.set(unsafe.Pointer(p)) // want integer-as-pointer
	C.set(C.get())
}
