// nocompile: memcpy is not declared
package main

import "C"
import "unsafe"

func copyBytes(dst, src []byte) {
	if len(src) == 0 || len(dst) < len(src) {
		return
	}
	C.memcpy(unsafe.Pointer(&dst[0]), unsafe.Pointer(&src[0]), C.ulong(len(src))) // want missing-include
}

func main() {
	copyBytes(make([]byte, 16), []byte("from here"))
}
