package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import "unsafe"

func freeAll(list []*C.char) {
	for i := range list {
		C.free(unsafe.Pointer(list[i]))
	}
}

func f(names []string) {
	list := make([]*C.char, 0, len(names))
	defer func() { freeAll(list) }()
	for _, name := range names {
		cs := C.CString(name)
		list = append(list, cs)
	}
}
