package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
func f(list []string) {
	argv := make([]*C.char, len(list))
	for i, s := range list {
		argv[i] = toC(s) // want argv-elements-leak
	}
	C.strlen(argv[0])
}
