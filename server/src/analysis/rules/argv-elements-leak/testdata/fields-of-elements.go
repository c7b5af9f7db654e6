package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"

type item struct{ key *C.char }

func f(list []string) {
	items := make([]item, len(list))
	for i, s := range list {
		items[i].key = C.CString(s) // want argv-elements-leak
	}
	C.strlen(items[0].key)
}
