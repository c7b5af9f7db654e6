package p

// #include <stdlib.h>
// typedef struct { char **strings; int count; } list;
import "C"
import "unsafe"

func freeSums(arr unsafe.Pointer, size uintptr, count int) {
	for i := 0; i < count; i++ {
		base := uintptr(arr)
		off := uintptr(i) * size
		addr := base + off
		C.free(*(*unsafe.Pointer)(unsafe.Pointer(addr)))
	}
}
