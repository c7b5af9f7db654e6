package p

/*
typedef struct sqlite3 sqlite3;
int sqlite3_close(sqlite3 *db);
int sqlite3_errcode(sqlite3 *db);
*/
import "C"

type conn struct{ db *C.sqlite3 }

func (c *conn) Close() C.int {
	if rc := C.sqlite3_close(c.db); rc != 0 {
		return C.sqlite3_errcode(c.db)
	}
	c.db = nil
	return 0
}
