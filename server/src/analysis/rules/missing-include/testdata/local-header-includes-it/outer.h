#include <stdint.h>
#include "inner.h"
