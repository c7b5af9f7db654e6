package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

func f(s string) {
	cs := upper(s) // want alloc-never-freed "upper"
	C.puts(cs)
}
