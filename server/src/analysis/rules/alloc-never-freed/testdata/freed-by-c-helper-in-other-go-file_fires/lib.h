#include <stdlib.h>
static inline void drop(void *p) { (void)p; }
