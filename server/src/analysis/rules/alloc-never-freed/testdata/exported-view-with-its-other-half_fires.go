package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import (
	"reflect"
	"unsafe"
)

func Dashes(n int) (dashes []float64, offset float64) {
	p := (*C.double)(C.calloc(8, C.size_t(n))) // want alloc-never-freed "Nothing can free"
	header := (*reflect.SliceHeader)(unsafe.Pointer(&dashes)) // want reflect-header-deprecated
	header.Data = uintptr(unsafe.Pointer(p))
	header.Len = n
	header.Cap = n
	return dashes, 1
}
