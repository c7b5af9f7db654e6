package p

/*
#include <stdlib.h>
typedef struct params params;
extern params *build(char *digest);
extern void destroy(params *p);
*/
import "C"
import "unsafe"

func f(digest string) bool {
	cdigest := C.CString(digest)
	defer C.free(unsafe.Pointer(cdigest))
	params := (*C.params)(unsafe.Pointer(cdigest))
	if params == nil { // want malloc-nil-check
		return false
	}
	_ = params
	return true
}
