package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"

func f(list []string) {
	var argv []*C.char
	add := func(s string) {
		argv = append(argv, C.CString(s)) // want argv-elements-leak
	}
	for _, s := range list {
		add(s)
	}
	C.strlen(argv[0])
}
