// nocompile: the header is missing
package p

/*
#include <stdint.h>
#include <stdlib.h>
*/
import "C"

import "unsafe"

func f(dst, src []byte) {
	if len(src) > 0 && len(dst) >= len(src) {
		C.memcpy(unsafe.Pointer(&dst[0]), unsafe.Pointer(&src[0]), C.size_t(len(src))) // want missing-include "<string.h>"
	}
}

func g(p unsafe.Pointer) { C.free(p) }
