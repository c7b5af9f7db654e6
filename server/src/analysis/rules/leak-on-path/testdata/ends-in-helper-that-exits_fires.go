package p

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"
import "log"
import "os"
import "unsafe"

func die(s string) {
	log.Println(s)
	os.Getpid()
}

func f(path string) {
	cs := C.CString(path) // want leak-on-path
	if C.remove(cs) != 0 {
		die(path)
		return
	}
	C.free(unsafe.Pointer(cs))
}
