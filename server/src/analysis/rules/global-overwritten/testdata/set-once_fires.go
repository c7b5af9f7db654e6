package p

// #include <stdlib.h>
import "C"
import "unsafe"
import "sync"

var last *C.char

var once sync.Once

func set(s string) {
	func() {
		last = C.CString(s) // want global-overwritten:info "old is never freed"
	}()
}

var _ unsafe.Pointer
