package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import "unsafe"

func f(names []string) {
	list := make([]*C.char, len(names))
	for i, name := range names {
		list[i] = C.CString(name)
		defer func() { C.free(unsafe.Pointer(list[i])) }()
	}
	C.puts(list[0])
}
