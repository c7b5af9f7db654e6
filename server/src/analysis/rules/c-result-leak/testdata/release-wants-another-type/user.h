struct user;
//cgovet:returns owned free=user_free
__attribute__((weak)) struct user *user_new(void);
__attribute__((weak)) void user_free(struct user *u);
__attribute__((weak)) int user_age(const struct user *u);
