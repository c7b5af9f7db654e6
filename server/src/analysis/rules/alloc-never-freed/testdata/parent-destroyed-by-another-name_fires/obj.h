struct obj;
__attribute__((weak)) struct obj *obj_new(void);
__attribute__((weak)) void obj_set_name(struct obj *o, const char *name);
__attribute__((weak)) void obj_free(struct obj *o);
