// nocompile: the header is missing
package p

// #cgo CFLAGS: -DINCLUDE
// static int x;
import "C"

import "unsafe"

func f(p unsafe.Pointer) { C.free(p) } // want missing-include
