package p

/*
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
char *sqlite3_mprintf(const char *format, ...);
void sqlite3_free(void *p);
void OPENSSL_free(void *p);
static char *message(void) { return sqlite3_mprintf("%d", 1); }
static void drop(void *p) { free(p); }
static void dropMessage(char *p) { if (p) sqlite3_free(p); }
*/
import "C"
import "unsafe"

func f() string {
	msg := C.message()                // note "C.message allocates"
	defer C.free(unsafe.Pointer(msg)) // want wrong-deallocator "msg comes from C.message, but is given back with free"
	return C.GoString(msg)
}
