/* Frees the line when it is written. */
__attribute__((weak)) void log_line(char *line);
