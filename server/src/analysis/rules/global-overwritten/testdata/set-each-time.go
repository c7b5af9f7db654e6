package p

// #include <stdlib.h>
import "C"

var last *C.char

func set(s string) {
	last = C.CString(s) // want global-overwritten:info "old is never freed"
}
