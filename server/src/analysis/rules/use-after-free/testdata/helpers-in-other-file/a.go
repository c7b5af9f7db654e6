package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

func f(s string) {
	cs := C.CString(s)
	freeStr(cs)
	show(cs) // want use-after-free
}
