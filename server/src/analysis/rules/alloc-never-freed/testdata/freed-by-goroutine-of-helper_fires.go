package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

import "unsafe"

func show(p *C.char, done chan<- bool) {
	C.puts(p)
	C.puts((*C.char)(unsafe.Pointer(p)))
	done <- true
}

func f(done chan bool, s string) {
	cs := C.CString(s) // want alloc-never-freed
	go show(cs, done)
	<-done
}
