package p

// #include "a.h"
import "C"

func f() { C.run() }
