package p

/*
#include <stdlib.h>
#include <unistd.h>
#include <poll.h>
static int slow(void *p, int n) { sleep(n); return p != 0; }
static int waits_for(int fd) { struct pollfd f = {fd, POLLIN, 0}; return poll(&f, 1, -1); }
static int line(int fd, char *p, int n) { if (waits_for(fd) < 0) return -1; p[0] = n; return n; }
static int quick(void *p, int n) { return p != 0 && n; }
*/
import "C"

import "unsafe"

func f(p *int32) C.int { return C.slow(unsafe.Pointer(p), C.int(*p)) } // want blocking-call-holds-go-memory:hint
