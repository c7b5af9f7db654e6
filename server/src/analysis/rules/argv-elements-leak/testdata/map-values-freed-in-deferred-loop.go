package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import "unsafe"

func f(names []string) {
	m := map[string]*C.char{}
	defer func() {
		for k := range m {
			C.free(unsafe.Pointer(m[k]))
		}
	}()
	for _, name := range names {
		m[name] = C.CString(name)
	}
	C.puts(m["x"])
}
