// nocompile: the header is missing
package p

// static int len_of(const char *s) { return s[0]; }
import "C"

import "unsafe"

func (h *holder) close() { C.free(unsafe.Pointer(h.p)) } // want missing-include

func f() C.int { return C.len_of(nil) }
