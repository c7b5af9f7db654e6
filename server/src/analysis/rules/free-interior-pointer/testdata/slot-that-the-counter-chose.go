package p

// #include <stdlib.h>
// typedef struct { char **strings; int count; } list;
import "C"
import "unsafe"

func freeFirst(arr unsafe.Pointer, count int) {
	for i := 0; i < count; i++ {
		if i == 0 {
			C.free(unsafe.Add(arr, i*8))
		}
	}
}
