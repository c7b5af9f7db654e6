package p

// #include <stdlib.h>
import "C"
import "unsafe"

var last *C.char

func set(s string) {
	if s != "" {
		last = C.CString(s) // want global-overwritten:info "old is never freed"
	}
}

var _ unsafe.Pointer
