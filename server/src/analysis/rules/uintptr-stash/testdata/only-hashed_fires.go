package p

// #include <stdint.h>
// #include <stdlib.h>
// static int useu(uintptr_t u) { return u != 0; }
import "C"
import "hash/fnv"
import "strconv"
import "unsafe"

func f() uint32 {
	x := new(int)
	addr := uintptr(unsafe.Pointer(x))
	h := fnv.New32()
	h.Write([]byte(strconv.Itoa(int(addr))))
	return h.Sum32() + uint32(*(*int)(unsafe.Pointer(addr))) // want uintptr-stash
}
