package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

func later(p *C.char) {
	go func() {
		C.puts(p)
	}()
}

func f(s string) {
	later(C.CString(s)) // want cstring-temp-leak
}
