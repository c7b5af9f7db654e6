package p

// #include <stdint.h>
// static void *the_data;
// static void set(void *p) { the_data = p; }
// static void *get(void) { return the_data; }
import "C"

import "unsafe"

var lastID uint64

func nextID() uint64 {
	lastID++
	return lastID
}

func f() func() {
	id := nextID()
	return func() {
		C.set(unsafe.Pointer(uintptr(id))) // want integer-as-pointer
	}
}
