package p

/*
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

extern __attribute__((weak)) uintptr_t _beginthread(void (*f)(void *), unsigned size, void *arg);
extern __attribute__((weak)) int thrd_create(void *thread, int (*f)(void *), void *arg);

static void worker(void *arg) { free(arg); }
static int other(void *arg) { free(arg); return 0; }

static void run(void) {
	char *p = malloc(16);
	memset(p, 1, 16);
	if (_beginthread(worker, 0, p) == (uintptr_t)-1) abort();
}

static void run_other(void *thread) {
	char *p = malloc(16);
	memset(p, 1, 16);
	thrd_create(thread, other, p);
}
*/
import "C"

func f() {
	C.run()
	C.run_other(nil)
}
