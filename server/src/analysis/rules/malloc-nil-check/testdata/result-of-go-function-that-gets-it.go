package p

/*
#include <stdlib.h>
typedef struct params params;
extern params *build(char *digest);
extern void destroy(params *p);
*/
import "C"
import "unsafe"

func buildParams(digest *C.char) *C.params { return C.build(digest) }

func f(digest string) bool {
	cdigest := C.CString(digest)
	defer C.free(unsafe.Pointer(cdigest))
	params := buildParams(cdigest)
	if params == nil {
		return false
	}
	C.destroy(params)
	return true
}
