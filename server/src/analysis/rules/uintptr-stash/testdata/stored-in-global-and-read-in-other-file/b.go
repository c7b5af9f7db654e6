package p

// #include <stdint.h>
// #include <stdlib.h>
// static int useu(uintptr_t u) { return u != 0; }
import "C"

import "unsafe"

var last uintptr

func get() *int { return (*int)(unsafe.Pointer(last)) }
