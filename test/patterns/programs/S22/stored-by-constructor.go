package main

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import "fmt"

type name struct{ text *C.char }

func newName(s string) *name {
	return &name{text: C.CString(s)} // want field-without-owner:warning
}

func (n *name) length() int { return int(C.strlen(n.text)) }

func main() {
	total := 0
	for i := 0; i < 20; i++ {
		total += newName("gopher").length()
	}
	fmt.Println(total)
}
