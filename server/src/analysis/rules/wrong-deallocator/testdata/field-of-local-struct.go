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

type text struct{ p *C.char }

func f() {
	t := text{C.message()}
	C.puts(t.p)
	C.free(unsafe.Pointer(t.p)) // want wrong-deallocator
}
