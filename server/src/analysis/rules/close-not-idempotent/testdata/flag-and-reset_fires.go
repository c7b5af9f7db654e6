package p

// #include <stdio.h>
// #include <stdlib.h>
// typedef struct sqlite3_blob sqlite3_blob;
// typedef struct sqlite3 sqlite3;
// static int sqlite3_blob_close(sqlite3_blob *b) { free(b); return 0; }
// static int sqlite3_close(sqlite3 *b) { free(b); return 0; }
import "C"
import "errors"

type blob struct {
	p      *C.sqlite3_blob
	closed bool
}

func (b *blob) Close() error {
	if b.closed {
		return nil
	}
	status := C.sqlite3_blob_close(b.p) // want close-not-idempotent "b.p again"
	if status != 0 {
		return errors.New("failed")
	}
	b.p = nil
	return nil
}
