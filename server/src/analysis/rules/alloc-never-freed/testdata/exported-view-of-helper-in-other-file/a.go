package p

import "C"

func Bytes(n int) []byte {
	return view(n) // want alloc-never-freed "Nothing can free"
}
