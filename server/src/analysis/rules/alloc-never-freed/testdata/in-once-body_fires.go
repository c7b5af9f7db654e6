package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

import "sync"

var once sync.Once

func f() {
	func() {
		once.Do(func() {})
		cs := C.CString("x") // want alloc-never-freed
		C.puts(cs)
	}()
}
