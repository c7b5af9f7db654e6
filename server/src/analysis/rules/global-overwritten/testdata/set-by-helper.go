package p

// #include <stdlib.h>
import "C"

var last *C.char

func text(s string) *C.char { return C.CString(s) }

func set(s string) {
	p := text(s)
	last = p // want global-overwritten:info "old is never freed"
}
