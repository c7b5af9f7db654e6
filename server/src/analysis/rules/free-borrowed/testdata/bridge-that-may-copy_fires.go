package p

/*
#include <stdlib.h>
extern char *virDomainGetName(void *domain);
*/
import "C"
import "unsafe"

func f(domain unsafe.Pointer) string {
	name := C.virDomainGetName(domain)
	defer C.free(unsafe.Pointer(name)) // want free-borrowed
	return C.GoString(name)
}
