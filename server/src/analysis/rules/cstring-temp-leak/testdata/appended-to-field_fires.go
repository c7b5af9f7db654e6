package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"
import "unsafe"

type pool struct{ ps []*C.char }

func (l *pool) add(s string) {
	C.puts(C.CString(s)) // want cstring-temp-leak "C\.puts"
}

func (l *pool) free() {
	for _, p := range l.ps {
		C.free(unsafe.Pointer(p))
	}
}
