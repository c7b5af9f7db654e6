package main

/*
#include <stdio.h>
#include <stdlib.h>
*/
import "C"

func greet(names []string) {
	for _, name := range names {
		cs := C.CString(name) // want alloc-never-freed
		if C.puts(cs) < 0 {
			return
		}
	}
}

func main() {
	greet([]string{"one", "two"})
}
