char *version(void);
