package p

// #include <stdint.h>
// static void *the_data;
// static void set(void *p) { the_data = p; }
// static void *get(void) { return the_data; }
import "C"

import "unsafe"

type entry struct{ index int }

func f(e *entry, all []entry) {
	C.set(unsafe.Pointer(uintptr(e.index)))    // want integer-as-pointer
	p := unsafe.Pointer(uintptr(len(all) - 1)) // want integer-as-pointer
	C.set(p)
}
