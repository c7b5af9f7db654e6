// nocompile: the header is missing
package p

// extern void give(void *p);
import "C"

import "unsafe"

func f(p unsafe.Pointer) { C.free(p) } // want missing-include
