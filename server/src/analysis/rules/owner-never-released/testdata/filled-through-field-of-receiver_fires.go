package p

// #include <stdlib.h>
// static int use(const char *s) { return s ? s[0] : 0; }
import "C"
import "unsafe"

type text struct{ p *C.char }

func (t *text) alloc() { t.p = C.CString("x") }

func (t *text) free() { C.free(unsafe.Pointer(t.p)) }

type key struct{ name *text }

func (k *key) alloc() {
	var t text
	k.name = nil
	t.alloc() // want owner-never-released "t.alloc leaves"
}

func (k *key) free() { k.name.free() }
