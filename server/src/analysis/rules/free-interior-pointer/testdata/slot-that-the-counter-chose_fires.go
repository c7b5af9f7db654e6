package p

// #include <stdlib.h>
// typedef struct { char **strings; int count; } list;
import "C"
import "unsafe"

func freeFirst(arr unsafe.Pointer, count int) {
	for i := 0; i < count; i++ {
		if arr != nil {
			C.free(unsafe.Add(arr, i*8)) // want free-interior-pointer
		}
	}
}
