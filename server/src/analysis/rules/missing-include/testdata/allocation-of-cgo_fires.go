// nocompile: the header is missing
package p

// static int x;
import "C"

import "unsafe"

func f() unsafe.Pointer { return C.calloc(1, 8) } // want missing-include
