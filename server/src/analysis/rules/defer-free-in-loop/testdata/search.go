package p

/*
#include <stdlib.h>
#include <string.h>
*/
import "C"
import (
	"errors"
	"unsafe"
)

var errNone = errors.New("none")

func find(list []string) (string, error) {
	for _, s := range list {
		cs := C.CString(s)
		defer C.free(unsafe.Pointer(cs)) // want defer-free-in-loop:info "in a loop"
		if C.strlen(cs) > 4 {
			return s, nil
		}
	}
	return "", errNone
}

func checkAll(list []string) (string, error) {
	for _, s := range list {
		cs := C.CString(s)
		defer C.free(unsafe.Pointer(cs)) // want defer-free-in-loop:warning
		if C.strlen(cs) > 4 {
			return "", errNone
		}
	}
	return "", nil
}
