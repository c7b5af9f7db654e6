package p

// #include <stdlib.h>
import "C"

func f() *C.char {
	cs := newStr()
	defer freeStr(cs)
	return cs // want return-freed
}
