/* Frees the line when it is written. */
//cgovet:takes 0
__attribute__((weak)) void log_line(char *line);
