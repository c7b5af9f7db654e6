#include <stdlib.h>
#include "queue.h"

struct item {
	struct item *next;
	void *data;
	size_t n;
};

static struct item *head;

void queue_push(void *data, size_t n)
{
	struct item *it = malloc(sizeof *it);
	it->data = data;
	it->n = n;
	it->next = head;
	head = it;
}
