void consume(char *s);
