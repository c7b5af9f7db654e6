package p

// #include <stdlib.h>
// typedef struct TfLiteModel { const void *data; } TfLiteModel;
// TfLiteModel *TfLiteModelCreate(const void *data, size_t size);
// void TfLiteModelDelete(TfLiteModel *model);
import "C"
import "unsafe"

type model struct {
	m    *C.TfLiteModel
	data unsafe.Pointer
}

func (m *model) Close() {
	C.TfLiteModelDelete(m.m)
	C.free(m.data)
}

func load(b []byte) *model {
	data := C.CBytes(b) // want alloc-never-freed "outlives what C.TfLiteModelCreate makes"
	m := C.TfLiteModelCreate(data, C.size_t(len(b)))
	if m == nil {
		return nil
	}
	return &model{m: m}
}
