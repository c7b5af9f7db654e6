package p

/*
#include <stdlib.h>
#include <string.h>
#include <errno.h>
enum { BOX_SUCCESS = 0 };
static int open_box(char **out) {
	*out = malloc(8);
	if (!*out) return ENOMEM;
	return BOX_SUCCESS;
}
*/
import "C"
import (
	"errors"
	"unsafe"
)

const done = C.ENOMEM

type box struct{ text *C.char }

func open() (*box, error) {
	b := new(box)
	ret := C.open_box(&b.text) // want out-param-leak
	if ret != done {
		return nil, errors.New("open")
	}
	return b, nil
}

func (b *box) Close() { C.free(unsafe.Pointer(b.text)) }

func other() {
	b := new(box)
	C.open_box(&b.text) // want out-param-leak
}
