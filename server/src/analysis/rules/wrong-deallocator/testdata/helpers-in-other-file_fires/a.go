package p

/*
char *sqlite3_mprintf(const char *format, ...);
void sqlite3_free(void *p);
static char *message(void) { return sqlite3_mprintf("%d", 1); }
*/
import "C"

func newText() *C.char { return C.message() }

func f() string {
	t := newText()
	defer release(t) // want wrong-deallocator
	return C.GoString(t)
}
