package p

/*
#include <stdlib.h>
typedef struct GValue { unsigned long type; void *data[2]; } GValue;
extern const char *g_value_get_string(const GValue *value);
static char *to_charptr(const char *s) { return (char *)s; }
static void free_string(char *s) { free(s); }
*/
import "C"

type Value struct{ v C.GValue }

func (v *Value) String() string {
	s := C.g_value_get_string(&v.v)
	defer C.free_string(C.to_charptr(s)) // want free-borrowed "but free gives it back"
	return C.GoString(C.to_charptr(s))
}
