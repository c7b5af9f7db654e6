package p

// #include <stdlib.h>
import "C"

import "unsafe"

func makeAll(s []string) **C.char {
	x := (**C.char)(C.malloc(C.size_t(unsafe.Sizeof(uintptr(0)) * uintptr(len(s)))))
	i := 0
	for p := uintptr(unsafe.Pointer(x)); i < len(s); p += unsafe.Sizeof(uintptr(0)) {
		*(**C.char)(unsafe.Pointer(p)) = C.CString(s[i])
		i++
	}
	return x
}
