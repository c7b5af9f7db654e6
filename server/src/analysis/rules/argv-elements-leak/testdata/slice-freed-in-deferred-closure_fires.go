package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import "unsafe"

func f(a, b string) bool {
	args := []*C.char{
		C.CString(a), // want argv-elements-leak
		C.CString(b), // want argv-elements-leak
	}
	defer func() {
		for _, p := range args {
			C.puts(p)
			_ = unsafe.Pointer(p)
		}
	}()
	return C.rename(args[0], args[1]) == 0
}
