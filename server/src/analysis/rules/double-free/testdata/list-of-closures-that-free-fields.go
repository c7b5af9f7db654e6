package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"
import "unsafe"

func f(names []string) {
	var todo []func()
	for _, name := range names {
		var held struct{ cs *C.char }
		held.cs = C.CString(name)
		todo = append(todo, func() { C.free(unsafe.Pointer(held.cs)) })
	}
	for _, fn := range todo {
		fn()
	}
}
