package p

// #include <stdlib.h>
// typedef struct { int null; } value;
// typedef struct row row;
// int get(row *r, value *v);
import "C"
import (
	"errors"
	"unsafe"
)

type data struct {
	value *C.value
}

func (d *data) isNull() bool { return d.value.null == 1 }

func fill(r *C.row, d *data) error {
	if d.value == nil {
		d.value = (*C.value)(C.malloc(C.sizeof_value)) // want field-without-owner "data.value"
	}
	if C.get(r, d.value) != 0 {
		return errors.New("failed")
	}
	return nil
}

func drop(all map[string]unsafe.Pointer, name string) {
	for _, p := range all {
		C.free(unsafe.Pointer((*C.value)(p)))
	}
}
