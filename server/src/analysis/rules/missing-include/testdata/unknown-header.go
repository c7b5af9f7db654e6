package p

// #include <unistd.h>
// #include <sys/wait.h>
// #include <stdlib.h>
import "C"

import "unsafe"

func f(p unsafe.Pointer) { C.free(p) }
