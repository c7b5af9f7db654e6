package p

import "unsafe"

type block struct {
	start unsafe.Pointer
	size  int
}
