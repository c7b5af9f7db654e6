package p

// #include <stdint.h>
import "C"

import "unsafe"

type reader struct{ head int64 }

func address(p *int64) C.uintptr_t {
	return C.uintptr_t(uintptr(unsafe.Pointer(p))) // want uintptr-hides-go-pointer-from-cgocheck
}
