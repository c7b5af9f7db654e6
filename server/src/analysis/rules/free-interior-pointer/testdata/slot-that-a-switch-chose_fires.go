package p

// #include <stdlib.h>
import "C"
import "unsafe"

func freeFirst(arr unsafe.Pointer, count int) {
	for i := 0; i < count; i++ {
		switch count {
		case 0:
			C.free(unsafe.Add(arr, i*8)) // want free-interior-pointer
		}
	}
}

func freeOnlyFirst(arr unsafe.Pointer, count int) {
	for i := 0; i < count; i++ {
		switch {
		case count == 0:
			C.free(unsafe.Add(arr, i*8)) // want free-interior-pointer
		default:
			C.abs(C.int(i))
		}
	}
}
