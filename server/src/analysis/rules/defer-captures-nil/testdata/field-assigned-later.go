package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"
import "unsafe"

func f(s string) {
	var held struct{ cs *C.char }
	held.cs = nil
	defer C.free(unsafe.Pointer(held.cs)) // want defer-captures-nil "held\.cs has no value"
	held.cs = C.CString(s)
	C.puts(held.cs)
}
