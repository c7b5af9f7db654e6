package p

// #include <stdlib.h>
// typedef struct { char **strings; int count; } list;
import "C"
import "unsafe"

func freeNodes(head unsafe.Pointer, header uintptr) {
	for i := uintptr(0); i < 4; i++ {
		C.free(unsafe.Pointer(uintptr(head) + header*i)) // want free-interior-pointer
	}
}
