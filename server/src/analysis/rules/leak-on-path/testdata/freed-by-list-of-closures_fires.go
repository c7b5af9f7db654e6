package p

// #include <stdlib.h>
// #include <stdio.h>
import "C"

import "unsafe"

func f(names []string, quick bool) int {
	var todo []func()
	for _, name := range names {
		cs := C.CString(name) // want leak-on-path
		if quick {
			todo = append(todo, func() { C.free(unsafe.Pointer(cs)) })
		}
		C.puts(cs)
	}
	if len(todo) != 0 {
		defer func() {
			for _, fn := range todo {
				fn()
			}
		}()
	}
	if quick {
		return 0
	}
	return len(names)
}
