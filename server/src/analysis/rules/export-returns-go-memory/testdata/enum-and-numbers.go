package p

// #include <stdint.h>
// #include <stdlib.h>
// struct point { int x, y; };
// enum color { RED, GREEN };
import "C"

//export Color
func Color(n C.int) C.enum_color {
	p := new(C.int)
	*p = n
	if *p > 0 {
		return C.GREEN
	}
	return uint32(*p)
}
