package p

// #include <stdio.h>
// #include <stdlib.h>
// typedef struct sqlite3_blob sqlite3_blob;
// typedef struct sqlite3 sqlite3;
// static int sqlite3_blob_close(sqlite3_blob *b) { free(b); return 0; }
// static int sqlite3_close(sqlite3 *b) { free(b); return 0; }
import "C"
import "errors"

type conn struct{}

func (c *conn) failed(status C.int) error { return errors.New("failed") }

type blob struct {
	c *conn
	p *C.sqlite3_blob
	f *C.FILE
}

func (b *blob) Close() error {
	if b == nil {
		return errors.New("nil")
	}
	status := C.sqlite3_blob_close(b.p) // want close-not-idempotent "b.p again"
	if status != 0 {
		return b.c.failed(status) // note "freed pointer in b.p"
	}
	b.p = nil
	return nil
}

func (b *blob) Flush() error {
	if C.fclose(b.f) != 0 { // want close-not-idempotent "b.f again"
		return errors.New("not flushed")
	}
	b.f = nil
	return nil
}
