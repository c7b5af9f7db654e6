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
	*path = &Path{nil}
	C.mk(&(*path).name)
}

func (p *Path) Close() { C.free(unsafe.Pointer(p.name)) }
