#include <stdio.h>
#include <stdlib.h>
#include "_cgo_export.h"

void show(void) {
  puts("x");
}
