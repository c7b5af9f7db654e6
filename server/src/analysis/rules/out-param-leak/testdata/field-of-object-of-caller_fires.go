package p

/*
#include <stdlib.h>
#include <string.h>
static void mk(char **out) { *out = strdup("made"); }
*/
import "C"
import "unsafe"

type Path struct{ name *C.char }

func get(path **Path) {
	path2 := &Path{nil}
	C.mk(&path2.name) // want out-param-leak
}

func (p *Path) Close() { C.free(unsafe.Pointer(p.name)) }
