package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

type pool struct{ ps []*C.char }

func (l *pool) add(s string) {
	C.puts(C.CString(s)) // want cstring-temp-leak "C\.puts"
}
