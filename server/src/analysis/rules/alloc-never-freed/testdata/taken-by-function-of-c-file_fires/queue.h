#include <stddef.h>
void queue_push(void *data, size_t n);
