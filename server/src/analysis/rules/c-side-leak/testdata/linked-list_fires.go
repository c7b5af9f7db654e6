package p

/*
#include <stdlib.h>
#include <string.h>

struct node { struct node *next; };
static struct node *run(int n) {
	struct node *head = NULL;
	for (int i = 0; i < n; i++) {
		struct node *x = malloc(sizeof *x); // want c-side-leak
		if (!x) break;
		x->next = head;
	}
	return head;
}
*/
import "C"
import "unsafe"

func f() { C.free(unsafe.Pointer(C.run(3))) }
