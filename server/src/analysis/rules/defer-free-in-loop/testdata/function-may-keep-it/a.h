struct options;
__attribute__((weak)) struct options *options_new(void);
__attribute__((weak)) void options_path(struct options *o, const char *path);
__attribute__((weak)) void options_run(struct options *o);
