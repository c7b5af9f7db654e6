__attribute__((weak)) void list_take(char *s);
__attribute__((weak)) void list_find(const char *s);
