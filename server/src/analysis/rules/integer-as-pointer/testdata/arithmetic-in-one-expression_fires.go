package p

// #include <stdint.h>
// static void *the_data;
// static void set(void *p) { the_data = p; }
// static void *get(void) { return the_data; }
import "C"

import "unsafe"

func f(p *C.int, i int) {
	C.set(unsafe.Pointer(uintptr(i) * 4)) // want integer-as-pointer
	C.set(unsafe.Pointer(p))
}
