package p

/*
#include <stdlib.h>
typedef struct sqlite3 sqlite3;
extern int sqlite3_open(const char *name, sqlite3 **db);
extern const char *sqlite3_errmsg(sqlite3 *db);
extern int sqlite3_close(sqlite3 *db);
*/
import "C"
import "errors"

func open(name *C.char) (*C.sqlite3, error) {
	var db *C.sqlite3
	if C.sqlite3_open(name, &db) != 0 {
		err := errors.New(C.GoString(C.sqlite3_errmsg(db)))
		C.sqlite3_close(db)
		return nil, err
	}
	return db, nil
}
