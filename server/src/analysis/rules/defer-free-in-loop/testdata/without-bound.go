package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func f(next func() string) {
	for {
		s := next()
		if s == "" {
			return
		}
		cs := C.CString(s)
		defer C.free(unsafe.Pointer(cs)) // want defer-free-in-loop "no bound"
		C.strlen(cs)
	}
}

func g(c chan string, more func() bool) {
	serve := func() {
		for more() {
			cs := C.CString(<-c)
			defer C.free(unsafe.Pointer(cs)) // want defer-free-in-loop "no bound"
			C.strlen(cs)
		}
	}
	serve()
}
