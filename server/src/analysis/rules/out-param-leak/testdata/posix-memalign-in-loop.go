package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "unsafe"

func f(n int) {
	for i := 0; i < n; i++ {
		var p unsafe.Pointer
		C.posix_memalign(&p, 64, 128) // want out-param-leak
		C.memset(p, 0, 128)
	}
}
