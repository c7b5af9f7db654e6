package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

func cstr(s string) *C.char { return C.CString(s) }

func f(s string) {
	cs := cstr(s) // want alloc-never-freed "cstr is never freed"
	C.puts(cs)
}
