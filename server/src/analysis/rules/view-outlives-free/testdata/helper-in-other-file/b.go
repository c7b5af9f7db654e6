package p

import "unsafe"

func bytesOf(p unsafe.Pointer, n int) []byte {
	return unsafe.Slice((*byte)(p), n)
}
