package p

// #include <stdio.h>
// static int half(int n) { return n / 2; }
import "C"

func f(s string) C.int {
	return C.puts(C.CString(s)) + C.int(C.sizeof_int) // want cstring-temp-leak
}
