package p

// #include <stdlib.h>
import "C"
import "unsafe"

func freeFirst(arr unsafe.Pointer, count int) {
	for i := 0; i < count; i++ {
		switch i {
		case 0:
			C.free(unsafe.Add(arr, i*8))
		}
	}
}

func freeOnlyFirst(arr unsafe.Pointer, count int) {
	for i := 0; i < count; i++ {
		switch {
		case i == 0:
			C.free(unsafe.Add(arr, i*8))
		default:
			C.abs(C.int(i))
		}
	}
}
