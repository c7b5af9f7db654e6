package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

type pool struct{ ps []*C.char }

func (l *pool) add(s string) {
	l.ps = append(l.ps, C.CString(s))
}
