struct obj { char *name; };
struct obj *obj_new(void);
void obj_set_name(struct obj *o, char *name);
void obj_free(struct obj *o);
