/* Declarations and statements of C, with text outside ASCII in comments and strings: é 漢 😀. */
#include <stdlib.h>
#include "local.h"

#define LIMIT 10
#define MAX(a, b) ((a) > (b) ? (a) : (b)) // a macro

#ifdef LIMIT
static inline int limited(const char *s, int n, ...) { return s[n] ? -n : ~n; }
#else
extern int limited(const char *, int, ...);
#endif

typedef struct node {
  struct node *next;
  unsigned int flags : 3;
  union { double d; long l; } u;
  int (*callback)(void *, size_t);
} node_t;

enum color { RED, GREEN = 2, BLUE };

__attribute__((malloc)) char *copy(const char *s);

static const char *names[] = {"é", "漢", [3] = "😀", NULL};

node_t *make(int n) {
  node_t *p = (node_t *)malloc(sizeof(node_t)), **q = &p;
  if (!p) return NULL; /* no memory */
  for (int i = 0; i < n; i++) {
    switch (i) {
      case 0: continue;
      default: break;
    }
  }
  do { n--; } while (n > 0);
  while (1) {
    if (n == LIMIT) goto out;
    else (*q)->flags |= 0x1u;
    break;
  }
out:
  p->u.d = n ? 1.5 : 'c';
  *(&p->next) = 0;
  return p, p;
}
