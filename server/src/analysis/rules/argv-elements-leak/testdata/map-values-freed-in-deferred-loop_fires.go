package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import "unsafe"

func f(names []string) {
	m := map[string]*C.char{}
	defer func() {
		for k := range m {
			C.puts((*C.char)(unsafe.Pointer(m[k])))
		}
	}()
	for _, name := range names {
		m[name] = C.CString(name) // want argv-elements-leak
	}
	C.puts(m["x"])
}
