package p

/*
struct row { int a, b, c, d; };
*/
import "C"
import (
	"math"
	"unsafe"
)

const longest = (math.MaxInt32 - 1) / unsafe.Sizeof(C.struct_row{})

func ofAnyLength(p unsafe.Pointer, n int) []C.struct_row {
	return (*[(math.MaxInt32 - 1) / unsafe.Sizeof(C.struct_row{})]C.struct_row)(p)[:n:n] // want huge-array-view:info
}

func ofSomeLength(p unsafe.Pointer, n int) []C.struct_row {
	return (*[1 << 20]C.struct_row)(p)[:n:n] // want huge-array-view:warning
}
