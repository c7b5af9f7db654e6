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
		C.free(unsafe.Pointer(held.cs))
		C.free(unsafe.Pointer(held.cs)) // want double-free
		todo = append(todo, func() { held.cs = nil })
	}
	for _, fn := range todo {
		fn()
	}
}
