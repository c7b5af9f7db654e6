/** The rule's example: `bad` fires once, `good` is its repaired form. */

const bad = `package example

/*
#include <stdlib.h>
#include <string.h>

static int check(const char *text) {
	char *copy = malloc(strlen(text) + 1);
	if (!copy) return -1;
	strcpy(copy, text);
	if (copy[0] == '#') return 0;
	copy[0] = '#';
	int rc = memcmp(copy, text, 1);
	free(copy);
	return rc;
}
*/
import "C"

func Check(text *C.char) C.int { return C.check(text) }
`;

const good = `package example

/*
#include <stdlib.h>
#include <string.h>

static int check(const char *text) {
	char *copy = malloc(strlen(text) + 1);
	if (!copy) return -1;
	strcpy(copy, text);
	int rc = 0;
	if (copy[0] != '#') {
		copy[0] = '#';
		rc = memcmp(copy, text, 1);
	}
	free(copy);
	return rc;
}
*/
import "C"

func Check(text *C.char) C.int { return C.check(text) }
`;

export const example = { bad, good };
