// The first example of every article on cgo, with the leak that most of them have.
package main

/*
#include <stdio.h>
#include <stdlib.h>

static void say(const char *text) { puts(text); fflush(stdout); }
*/
import "C"

func main() {
	text := C.CString("never freed")
	C.say(text)
}
