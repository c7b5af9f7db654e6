package p

// #include <stdlib.h>
// static int get(void *p) { return *(int *)p; }
// static void *address(void) { return 0; }
import "C"

import (
	"reflect"
	"unsafe"
)

func f(v reflect.Value) C.int {
	return C.get(unsafe.Pointer(v.Pointer()))
}
