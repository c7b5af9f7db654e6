package p

import "reflect"

type block struct {
	data   []byte
	header *reflect.SliceHeader // want reflect-header-deprecated
}
