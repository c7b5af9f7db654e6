package p

// #include <stdlib.h>
// typedef struct { char **strings; int count; } list;
import "C"
import "unsafe"

func freeNodes(head unsafe.Pointer, header uintptr) {
	for p := head; p != nil; {
		next := *(*unsafe.Pointer)(p)
		C.free(unsafe.Pointer(uintptr(p) + header))
		p = next
	}
}

func freeStored(arr **C.char, count int) {
	all := unsafe.Slice(arr, count)
	for i := 0; i < count; i++ {
		p := all[i]
		C.free(unsafe.Pointer(p))
	}
	for _, p := range all {
		C.free(unsafe.Pointer(p))
	}
}

func freeRows(rows []unsafe.Pointer, header int) {
	for i := range rows {
		C.free(unsafe.Add(rows[i], -header))
	}
}
