package main

// #include <stdio.h>
import "C"

func greet(name string) {
	cs := C.CString(name) // want alloc-never-freed
	C.puts(cs)
}

func main() {
	greet("gopher")
}
