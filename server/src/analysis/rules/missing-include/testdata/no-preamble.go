// nocompile: the header is missing
package p

import "C"
import "unsafe"

func f(p unsafe.Pointer) { C.free(p) } // want missing-include:error "C.free is not declared"
