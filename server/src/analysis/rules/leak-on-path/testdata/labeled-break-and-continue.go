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
			cs := C.CString(name)
			n := C.puts(cs)
			C.free(unsafe.Pointer(cs))
			switch {
			case n == 0:
				continue outer
			case n < 0:
				break outer
			}
		}
	}
}
