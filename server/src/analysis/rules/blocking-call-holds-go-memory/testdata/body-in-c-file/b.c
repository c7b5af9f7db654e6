#include <unistd.h>
int slowly(char *p) {
	for (int i = 0; i < 3; i++) usleep(1000);
	return p[0];
}
