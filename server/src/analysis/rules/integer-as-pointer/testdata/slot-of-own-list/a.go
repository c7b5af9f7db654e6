package p

// #include <stdint.h>
// static void *the_data;
// static void set(void *p) { the_data = p; }
// static void *get(void) { return the_data; }
import "C"

import "unsafe"

func (l *list) track(v any) unsafe.Pointer {
	slot := l.unused()
	l.values[slot] = v
	return unsafe.Pointer(slot) // want integer-as-pointer
}

func (l *list) store(v any) { C.set(l.track(v)) }
