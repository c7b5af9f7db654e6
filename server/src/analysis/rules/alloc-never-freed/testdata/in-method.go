package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

type logger struct{ n int }

func (l *logger) log(s string) {
	cs := C.CString(s) // want alloc-never-freed
	l.n += int(C.puts(cs))
}
