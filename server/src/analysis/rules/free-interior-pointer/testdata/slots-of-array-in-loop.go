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
		C.free(unsafe.Pointer(addr)) // want free-interior-pointer "slot of arr"
	}
}

func freeAdded(arr unsafe.Pointer, count int) {
	for i := 0; i < count; i++ {
		C.free(unsafe.Add(arr, i*8)) // want free-interior-pointer "slot of arr"
	}
}

func freeElements(l *C.list) {
	all := unsafe.Slice(l.strings, l.count)
	for i := range all {
		C.free(unsafe.Pointer(&all[i])) // want free-interior-pointer "slot of all"
	}
}

func freeFields(l *C.list) {
	for i := 0; i < int(l.count); i++ {
		p := uintptr(unsafe.Pointer(l.strings)) + uintptr(i)*unsafe.Sizeof(*l.strings)
		C.free(unsafe.Pointer(p)) // want free-interior-pointer "slot of l.strings"
	}
}
