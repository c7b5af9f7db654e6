package p

/*
#include <stdlib.h>
#include <string.h>
#include <pthread.h>
static void *worker(void *arg) {
	char *p = malloc(1024); // want c-side-leak "worker"
	memset(p, 1, 1024);
	return NULL;
}

static void run(void) {
	pthread_t t;
	pthread_create(&t, NULL, worker, NULL);
	pthread_detach(t);
}
*/
import "C"

func f() { C.run() }
