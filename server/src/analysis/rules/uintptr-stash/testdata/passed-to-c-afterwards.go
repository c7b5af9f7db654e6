package p

// static void set(int *p) { *p = 1; }
import "C"
import "unsafe"

func f() C.int {
	var x C.int
	addr := uintptr(unsafe.Pointer(&x))
	C.set((*C.int)(unsafe.Pointer(addr))) // want uintptr-stash
	return x
}
