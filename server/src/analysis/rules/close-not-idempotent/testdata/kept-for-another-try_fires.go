package p

// #include <stdio.h>
// #include <stdlib.h>
// typedef struct sqlite3_blob sqlite3_blob;
// typedef struct sqlite3 sqlite3;
// static int sqlite3_blob_close(sqlite3_blob *b) { free(b); return 0; }
// static int sqlite3_close(sqlite3 *b) { free(b); return 0; }
import "C"
import "errors"

type conn struct {
	db     *C.sqlite3_blob
	closed bool
}

func (c *conn) Close() error {
	if status := C.sqlite3_blob_close(c.db); status != 0 { // want close-not-idempotent "c.db again"
		return errors.New("busy: call Close again")
	}
	c.db = nil
	return nil
}
