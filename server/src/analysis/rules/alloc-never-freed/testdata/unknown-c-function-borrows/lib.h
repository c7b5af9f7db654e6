#include <stdlib.h>
__attribute__((weak)) int lib_open(const char *path);
