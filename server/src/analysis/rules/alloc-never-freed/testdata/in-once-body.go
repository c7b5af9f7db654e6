package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

import "sync"

var once sync.Once

func f() {
	once.Do(func() {
		cs := C.CString("x")
		C.puts(cs)
	})
}
