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
	os.Exit(1)
}

func f(path string) {
	cs := C.CString(path)
	if C.remove(cs) != 0 {
		die(path)
		return
	}
	C.free(unsafe.Pointer(cs))
}
