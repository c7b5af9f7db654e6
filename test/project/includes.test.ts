/** Headers that a package includes from other folders of its module. */
import assert from 'node:assert/strict';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { check } from '../../server/src/project/check.ts';
import { createEngine } from '../../server/src/project/load-engine.ts';
import { openEditSession } from '../../server/src/project/session.ts';
import { goFile, holds, type Module } from './modules.ts';
import { folderWith, recordingEngine } from './support.ts';

const GO_MOD = 'module example.com/m\n\ngo 1.20\n';

const HEADER = `#include <stdlib.h>

static inline void lib_done(char *p) { free(p); }

//cgovet:returns owned free=lib_end
char *lib_text(void);
`;

const BODY = `func made() {
	p := C.lib_text()%
	println(p)
}

func passed() {
	C.lib_done(C.CString("x"))?
}
`;

/** As cgo spells the folder of the package. */
const SRCDIR = ['$', '{SRCDIR}'].join('');

/** A package in \`pkg\` with these lines of C. */
function uses(c: string, isRead: boolean): string {
  const body = BODY.replace('%', isRead ? ' // want c-result-leak' : '');
  return goFile('pkg', [], body.replace('?', isRead ? '' : ' // want cstring-temp-leak'), c);
}

async function readsFrom(
  context: Parameters<typeof holds>[0],
  c: string,
  files: Module,
): Promise<void> {
  await holds(context, { 'go.mod': GO_MOD, 'pkg/a.go': uses(c, true), ...files });
}

async function readsNothing(
  context: Parameters<typeof holds>[0],
  c: string,
  files: Module,
): Promise<void> {
  await holds(context, { 'go.mod': GO_MOD, 'pkg/a.go': uses(c, false), ...files });
}

test('headers beside the package, below it, and where -I leads', async (context) => {
  await readsFrom(context, '#include "../inc/lib.h"', { 'inc/lib.h': HEADER });
  await readsFrom(context, '#include "inc/lib.h"', { 'pkg/inc/lib.h': HEADER });
  for (const flag of [
    `-I${SRCDIR}/../inc`,
    '-O2 -I../inc',
    '-I "../inc"',
    `-I${SRCDIR}/.. -I../inc`,
  ]) {
    const c = (include: string): string => `#cgo linux CFLAGS: ${flag}\n#include ${include}`;
    await readsFrom(context, c('<lib.h>'), { 'inc/lib.h': HEADER });
    await readsFrom(context, c('"lib.h"'), { 'inc/lib.h': HEADER });
  }
});

test('headers that headers and C files include', async (context) => {
  await readsFrom(context, '#include "../inc/all.h"', {
    'inc/all.h': '#include "all.h"\n#include "parts/lib.h"\n',
    'inc/parts/lib.h': HEADER,
  });
  await readsFrom(context, 'char *lib_text(void);', {
    'pkg/lib.c': '#include "../inc/lib.h"\n',
    'inc/lib.h': HEADER,
  });
});

test('what is outside the module, missing or too much is not read', async (context) => {
  await holds(context, {
    'm/go.mod': GO_MOD,
    'm/pkg/a.go': uses(
      '#cgo CFLAGS: -I../../inc\n#include "../../inc/lib.h"\n#include "lib.h"',
      false,
    ),
    'inc/lib.h': HEADER,
  });
  await readsNothing(context, '#include "../inc/none.h"', { 'inc/lib.h': HEADER });
  await readsNothing(context, '// "../inc/lib.h"', { 'inc/lib.h': HEADER });
  const large = `${HEADER}\n// ${'x'.repeat(1024 * 1024)}\n`;
  await readsNothing(context, '#include "../inc/lib.h"', { 'inc/lib.h': large });
  const root = folderWith(context, {
    'm/go.mod': GO_MOD,
    'm/pkg/a.go': uses('#include "../inc/lib.h"', false),
    'lib.h': HEADER,
    'm/inc/other.h': '',
  });
  symlinkSync(join(root, 'lib.h'), join(root, 'm', 'inc', 'lib.h'));
  const { findings } = await check({ cwd: join(root, 'm'), paths: ['.'] }, createEngine);
  assert.deepEqual(
    findings.map(({ rule }) => rule),
    ['cstring-temp-leak'],
  );
});

test('nothing is reported in a header of another folder', async (context) => {
  const files = {
    'go.mod': GO_MOD,
    'pkg/a.go': goFile('p', [], 'func f() {}\n', '#include "../inc/a.h"'),
    'pkg/a.h': '',
    'inc/a.h': 'static void f(void) { mark(); }\n',
  };
  const { inputs, makeEngine } = recordingEngine();
  const root = folderWith(context, files);
  const { findings } = await check({ cwd: root, paths: ['.'] }, makeEngine);
  assert.deepEqual(
    inputs[0]?.files.map(({ path }) => path),
    ['pkg/a.go', 'pkg/a.h', 'inc/a.h'],
  );
  assert.deepEqual(findings, []);
});

test('an edit of the header counts, for those that import the package, too', async (context) => {
  const wrap = goFile(
    'pkg',
    [],
    'func Done(p unsafe.Pointer) { C.lib_done(p) }\n',
    '#include "../inc/lib.h"',
  );
  const use = goFile('use', ['example.com/m/pkg'], 'func f() {\n\tpkg.Done(C.malloc(1))\n}\n');
  const done = '#include <stdlib.h>\nstatic inline void lib_done(void *p) { free(p); }\n';
  const files = { 'go.mod': GO_MOD, 'inc/lib.h': done, 'pkg/a.go': wrap, 'use/use.go': use };
  const root = folderWith(context, files);
  const [path, header] = [join(root, 'use', 'use.go'), join(root, 'inc', 'lib.h')];
  const session = await openEditSession(createEngine);
  const count = (): number => [...session.findings(path).values()].flat().length;
  session.setText(path, use);
  assert.equal(count(), 0);
  writeFileSync(header, done.replace('free(p);', ''));
  session.fileChanged(header);
  assert.equal(count(), 1);
  session.setText(header, done);
  assert.equal(count(), 0);
  session.close();
});
