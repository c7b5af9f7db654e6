package p

// #include <stdlib.h>
import "C"
import "unsafe"

var last *C.char

func set(s string) {
	last = C.CString(s) // want global-overwritten:info "old is never freed"
}

func drop() {
	last = nil
}

var _ unsafe.Pointer
