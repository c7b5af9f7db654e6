package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"
import "unsafe"

func f(cs string) {
	C.puts(C.CString(cs)) // want cstring-temp-leak
	_ = unsafe.Sizeof(cs)
}
