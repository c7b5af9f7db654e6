package main

/*
#include <stdio.h>
*/
import "C"

func main() {
	f := C.tmpfile()
	if f == nil {
		return
	}
	C.fclose(f)
}
