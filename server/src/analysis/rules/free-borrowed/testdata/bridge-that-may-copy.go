package p

/*
#include <stdlib.h>
extern char *bridge_virDomainGetName(void *domain);
*/
import "C"
import "unsafe"

func f(domain unsafe.Pointer) string {
	name := C.bridge_virDomainGetName(domain)
	defer C.free(unsafe.Pointer(name))
	return C.GoString(name)
}
