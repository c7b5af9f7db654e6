package p

/*
#include <stdlib.h>
typedef unsigned char xmlChar;
void node_set_name(void *node, xmlChar *name);
void node_free(void *node);
*/
import "C"
import "unsafe"

func xml(s string) *C.xmlChar { return (*C.xmlChar)(unsafe.Pointer(C.CString(s))) }

func rename(node unsafe.Pointer, name string) {
	C.node_set_name(node, xml(name)) // want cstring-temp-leak "xml"
}
