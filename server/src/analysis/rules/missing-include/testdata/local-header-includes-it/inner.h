#ifdef __cplusplus
#include <cstdlib>
#else
#include <stdlib.h>
#endif
