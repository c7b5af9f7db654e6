package p

// #include <stdlib.h>
import "C"
import (
	"image/color"
	"unsafe"
)

type picture struct{}

var picturesOfOurs picture

// Convert makes a table of what it gets.
func (picture) Convert(c color.Color) unsafe.Pointer {
	return C.malloc(4)
}

func isNil(c color.Color) bool {
	converted := picturesOfOurs.Convert(c) // want alloc-never-freed "never freed"
	return converted == nil
}
