package p

// #include <stdint.h>
// #include <stdlib.h>
// static int useu(uintptr_t u) { return u != 0; }
import "C"

import "unsafe"

var objects = map[int]uintptr{}

func put(id int) {
	x := new(int)
	objects[id] = uintptr(unsafe.Pointer(x)) // want uintptr-stash "objects"
}

func get(id int) *int { return (*int)(unsafe.Pointer(objects[id])) }
