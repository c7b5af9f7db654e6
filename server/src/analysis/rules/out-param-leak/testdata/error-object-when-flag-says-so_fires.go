package p

/*
typedef int gboolean;
typedef struct { int code; char *message; } GError;
typedef struct loader loader;
#define FALSE 0
__attribute__((weak)) gboolean gdk_pixbuf_loader_close(loader *l, GError **err);
__attribute__((weak)) void g_error_free(GError *err);
*/
import "C"

import "errors"

func gobool(b C.gboolean) bool {
	return b != C.FALSE
}

func closeLoader(l *C.loader) error {
	var err *C.GError
	if ok := gobool(C.gdk_pixbuf_loader_close(l, &err)); !ok { // want out-param-leak
		return errors.New(C.GoString(err.message))
	}
	return nil
}
