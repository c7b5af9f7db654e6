// nocompile: the header is missing
package p

// #include "outer.h"
import "C"

import "unsafe"

func f(p unsafe.Pointer) { C.free(p) } // want missing-include
