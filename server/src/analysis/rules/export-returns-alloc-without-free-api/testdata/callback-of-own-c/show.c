#include <stdio.h>
#include <stdlib.h>
#include "_cgo_export.h"

void show(void) {
  char *name = Name();
  puts(name);
  free(name);
}
