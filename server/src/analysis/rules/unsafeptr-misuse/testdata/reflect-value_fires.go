package p

// #include <stdlib.h>
// static int get(void *p) { return *(int *)p; }
// static void *address(void) { return 0; }
import "C"

import (
	"reflect"
	"unsafe"
)

func f(v reflect.Value, p *int32) C.int {
	u := uintptr(unsafe.Pointer(p))
	return C.get(unsafe.Pointer(v.Pointer())) + C.get(unsafe.Pointer(u)) // want unsafeptr-misuse
}
