package p

// extern int slowly(char *p);
import "C"

import "unsafe"

func f(p *byte) C.int { return C.slowly((*C.char)(unsafe.Pointer(p))) } // want blocking-call-holds-go-memory:hint
