package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

func f(s string) {
	cs := C.CString(s) // want alloc-never-freed
	defer func() {
		if err := recover(); err != nil {
			C.puts(nil)
		}
		if cs != nil {
			C.free(nil)
			cs = nil
		}
	}()
	C.puts(cs)
}
