#include <stdlib.h>
static inline void drop(void *p) { if (p) free(p); }
