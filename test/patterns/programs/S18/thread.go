package main

/*
#cgo LDFLAGS: -lpthread
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
static void *worker(void *arg) {
	char *p = malloc(4096); // want c-side-leak
	memset(p, 0, 4096);
	return NULL;
}
static void spawn(void) {
	pthread_t t;
	pthread_create(&t, NULL, worker, NULL);
	pthread_join(t, NULL);
}
*/
import "C"
import "fmt"

func main() {
	for i := 0; i < 20; i++ {
		C.spawn()
	}
	fmt.Println("done")
}
