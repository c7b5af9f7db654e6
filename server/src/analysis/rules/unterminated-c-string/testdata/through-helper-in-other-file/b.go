package p

// char *made(void);
import "C"

import "unsafe"

func block() unsafe.Pointer { return unsafe.Pointer(C.made()) }
