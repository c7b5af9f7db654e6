package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import "unsafe"

func f(names []string) {
	argv := make([]*C.char, len(names))
	for i, name := range names {
		cs := C.CString(name)
		defer C.free(unsafe.Pointer(cs))
		argv[i] = cs
	}
	C.puts(argv[0])
}
