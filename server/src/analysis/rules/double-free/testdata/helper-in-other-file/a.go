package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

func f(s string) {
	cs := C.CString(s)
	C.puts(cs)
	freeStr(cs)
	freeStr(cs) // want double-free "freeStr frees cs a second time"
}
