package p

// #include <stdint.h>
// static void *the_data;
// static void set(void *p) { the_data = p; }
// static void *get(void) { return the_data; }
import "C"

import "unsafe"

type objectID int32

func f(id objectID) {
	C.set(unsafe.Pointer((*C.char)(unsafe.Pointer(uintptr(id))))) // want integer-as-pointer:error "id is an integer"
}
