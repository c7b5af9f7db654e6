package p

// #include <stdlib.h>
import "C"
import "unsafe"

type pool struct{ items []unsafe.Pointer }

func (p pool) Free() {
	for _, item := range p.items {
		C.free(item)
	}
	p.items = []unsafe.Pointer{} // want owner-freed-by-value-receiver "items"
}
