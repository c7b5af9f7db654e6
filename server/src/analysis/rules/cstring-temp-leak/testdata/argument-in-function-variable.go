package p

// #include <stdio.h>
// #include <stdlib.h>
import "C"

var greet = func(name string) {
	C.puts(C.CString(name)) // want cstring-temp-leak
}
