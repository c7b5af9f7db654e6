package p

/*
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func f(s string) *C.char {
	var tmp *C.char
	defer C.free(unsafe.Pointer(tmp)) // want defer-captures-nil
	tmp = C.CString(s + "?")
	C.puts(tmp)
	return C.strdup(tmp)
}
