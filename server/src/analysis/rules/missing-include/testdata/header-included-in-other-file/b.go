package p

// #include <stdlib.h>
import "C"

type holder struct{ p *C.char }

func newHolder(s string) *holder { return &holder{C.CString(s)} }
