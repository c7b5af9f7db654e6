package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

import "unsafe"

func f(rows [][]string) {
outer:
	for _, row := range rows {
		for _, name := range row {
			cs := C.CString(name) // want leak-on-path
			n := C.puts(cs)
			switch {
			case n > 0:
				C.free(unsafe.Pointer(cs))
			case n == 0:
				continue outer
			case n < 0:
				break outer
			}
		}
	}
}
