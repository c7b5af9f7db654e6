package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

var greeting = C.CString("hello")

func f() {
	cs := greeting
	C.puts(cs)
}
