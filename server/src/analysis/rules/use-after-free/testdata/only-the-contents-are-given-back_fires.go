package p

/*
#include <stdlib.h>
typedef struct { unsigned long type; void *data[2]; } GValue;
void g_value_unset(GValue *value);
void g_value_copy(const GValue *from, GValue *to);
*/
import "C"
import "unsafe"

func f(from, to *C.GValue) {
	C.g_value_unset(to)
	C.free(unsafe.Pointer(to))
	C.g_value_copy(from, to) // want use-after-free
}
