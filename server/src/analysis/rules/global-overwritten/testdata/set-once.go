package p

// #include <stdlib.h>
import "C"
import "unsafe"
import "sync"

var last *C.char

var once sync.Once

func set(s string) {
	once.Do(func() {
		last = C.CString(s)
	})
}

var _ unsafe.Pointer
