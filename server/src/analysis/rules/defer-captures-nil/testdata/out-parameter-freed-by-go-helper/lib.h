#include <stdlib.h>
__attribute__((weak)) void lib_name(char **out);
