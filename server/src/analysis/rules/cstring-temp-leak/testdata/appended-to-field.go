package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"
import "unsafe"

type pool struct{ ps []*C.char }

func (l *pool) add(s string) {
	l.ps = append(l.ps, C.CString(s))
}

func (l *pool) free() {
	for _, p := range l.ps {
		C.free(unsafe.Pointer(p))
	}
}
