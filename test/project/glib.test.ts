/** What GLib's macros say of local variables of C; the grammar knows none of them. */
import { test } from 'node:test';
import { goFile, holds } from './modules.ts';

const RUN = `static int run(int n) {
	g_autofree char *p = g_malloc(n);
	g_autofree gchar *q = NULL;
	if (n > 3) return 1;
	q = g_strdup(p);
	return q != NULL;
}
static char *kept(void) {
	g_autofree char *p = g_strdup("x");
	return g_steal_pointer(&p);
}`;

test('g_autofree frees at the end of the scope what the variable holds then', async (context) => {
  const c = (text: string): string => `#include <glib.h>\n${text}`;
  const body = 'func f() {\n\tC.run(1)\n\tp := C.kept()\n\tC.g_free(C.gpointer(p))\n}\n';
  const files = (text: string) => ({
    'go.mod': 'module example.com/m\n',
    'a.go': goFile('p', [], body, c(text)),
  });
  await holds(context, files(RUN));
  const plain = RUN.replaceAll('g_autofree ', '').replaceAll(
    /(g_malloc\(n\);|g_strdup\(p\);)/g,
    '$1 // want c-side-leak',
  );
  await holds(context, files(plain));
});
