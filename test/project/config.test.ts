/** What `.cgovet.json` says of functions, and what is said of a file that says it wrongly. */
import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { say } from '../../server/src/messages/catalog.ts';
import { check } from '../../server/src/project/check.ts';
import { Configs } from '../../server/src/project/config.ts';
import { UsageError } from '../../server/src/project/errors.ts';
import { parseJson } from '../../server/src/project/json.ts';
import { createEngine } from '../../server/src/project/load-engine.ts';
import { DISK } from '../../server/src/project/module-map.ts';
import { openEditSession } from '../../server/src/project/session.ts';
import { goFile, holds } from './modules.ts';
import { folderWith, recordingEngine } from './support.ts';

const GO_MOD = 'module example.com/m\n\ngo 1.20\n';

const DECLARATIONS = `#include <stdio.h>
char *my_new(void);
void my_free(char *p);
int my_open(const char *name, char **out);
void my_end(char *p);
void my_put(char *p, int n);`;

const USE = `func made() {
	p := C.my_new() // want made
	C.puts(p)
}

func freed() {
	p := C.my_new()
	defer C.my_free(p)
}

func opened() {
	var p *C.char
	if C.my_open(nil, &p) == 0 { // want opened
		C.puts(p)
	}
}

func put() {
	C.my_put(C.CString("x"), 1) // want put
}
`;

/** The source, with the rules that are wanted at some of its marks. */
function use(wanted: Readonly<Record<string, string>>): string {
  const body = USE.replace(/ \/\/ want (\w+)/g, (_, mark: string) =>
    wanted[mark] === undefined ? '' : ` // want ${wanted[mark]}`,
  );
  return goFile('use', [], body, DECLARATIONS);
}

test('functions of C: what they return, write, take and free', async (context) => {
  const config = `{
    // Comments, and commas after the last item, are allowed.
    "ownership": {
      "my_new": { "returns": "owned", "free": "my_free" },
      "my_open": { "writes": { "1": "my_end" } }, /* its result is not looked at */
      "my_put": { "takes": [0] },
    },
  }`;
  const wanted = { made: 'c-result-leak', opened: 'out-param-leak' };
  await holds(context, { 'go.mod': GO_MOD, '.cgovet.json': config, 'p/use.go': use(wanted) });
  const silent = use({ put: 'cstring-temp-leak' });
  await holds(context, { 'go.mod': GO_MOD, 'p/use.go': silent });
});

test('the configuration goes before the tables, the body and the name', async (context) => {
  const body = `func libc() {
	p := C.CString("x") // want alloc-never-freed
	C.putenv(p)
}

func helper(p *C.char) { C.free(unsafe.Pointer(p)) }

func f() {
	p := C.CString("x") // want alloc-never-freed
	helper(p)
}

func g() {
	p := C.CString("x") // want alloc-never-freed
	C.lib_take(p)
}
`;
  const c = '#include <stdio.h>\nvoid lib_take(char *p);';
  const config = JSON.stringify({
    ownership: { putenv: { borrows: true }, 'use.helper': {}, lib_take: { borrows: true } },
  });
  const file = goFile('use', [], body, c);
  await holds(context, { 'go.mod': GO_MOD, '.cgovet.json': config, 'use.go': file });
  const without = file.replaceAll(' // want alloc-never-freed', '');
  await holds(context, { 'go.mod': GO_MOD, 'use.go': without });
});

test('functions and methods of Go, also of packages that are not read', async (context) => {
  const body = `type box struct{}

func (b *box) raw() unsafe.Pointer { return nil }

func (b *box) drop(p unsafe.Pointer) { println(p) }

func lost(b *box) {
	p := b.raw() // want alloc-never-freed
	println(p)
}

func dropped(b *box) {
	b.drop(C.malloc(1))
}

func far() {
	p := lib.Get() // want alloc-never-freed
	println(p)
}

func near(c *lib.Conn) {
	p := lib.Get()
	c.Put(p)
}
`;
  const file = goFile('use', ['example.org/far/lib'], body);
  const ownership = {
    'use.box.raw': { returns: 'owned' },
    'box.drop': { frees: [0] },
    'example.org/far/lib.Get': { returns: 'owned' },
    'lib.Conn.Put': { takes: [0] },
  };
  const config = JSON.stringify({ ownership });
  await holds(context, { 'go.mod': GO_MOD, '.cgovet.json': config, 'use.go': file });
});

test('a comment that names what frees a result is enough for both', async (context) => {
  const c = `//cgovet:returns owned free=lib_done
char *lib_text(void);
void lib_done(char *p);
void lib_other(char *p);`;
  const body = `func lost() {
	p := C.lib_text() // want c-result-leak
	C.lib_other(p)
}

func done() {
	p := C.lib_text()
	defer C.lib_done(p)
}
`;
  await holds(context, { 'go.mod': GO_MOD, 'use.go': goFile('use', [], body, c) });
});

function problemOf(folder: string): string {
  try {
    new Configs(DISK).of(folder);
  } catch (error) {
    assert.ok(error instanceof UsageError);
    const { id, args } = error.detail;
    return say('en', id as Parameters<typeof say>[1], { ...args, file: 'F' });
  }
  return '';
}

test('a mistake is named by its key', (context) => {
  const of = (text: string): string => problemOf(folderWith(context, { '.cgovet.json': text }));
  const said = (value: unknown): string => of(JSON.stringify({ ownership: { f: value } }));
  assert.equal(of('{}'), '');
  assert.equal(of('{ "later": [1] }'), '');
  assert.match(of('{'), /^the config F is not valid JSON \(.+\)$/);
  assert.equal(of('[]'), 'in the config F, JSON has to be { … }');
  assert.equal(of('{"ownership": 1}'), 'in the config F, ownership has to be { … }');
  assert.equal(said([]), 'in the config F, ownership.f has to be { … }');
  assert.equal(
    said({ take: [0] }),
    'in the config F, ownership.f.take means nothing; the keys are returns, free, takes, keeps, frees, writes, borrows',
  );
  assert.equal(
    said({ returns: 'own' }),
    'in the config F, ownership.f.returns has to be "owned", "borrowed"',
  );
  assert.equal(said({ free: 'x' }), 'in the config F, ownership.f.returns has to be "owned"');
  assert.equal(
    said({ returns: 'owned', free: '' }),
    'in the config F, ownership.f.free has to be "my_free"',
  );
  for (const value of [0, ['0'], [-1], [1.5]]) {
    assert.equal(said({ takes: value }), 'in the config F, ownership.f.takes has to be [0]');
  }
  assert.equal(said({ writes: { a: 'x' } }), 'in the config F, ownership.f.writes.a has to be "0"');
  assert.equal(said({ borrows: false }), 'in the config F, ownership.f.borrows has to be true');
});

test('a check with a broken configuration does not begin', async (context) => {
  const root = folderWith(context, { '.cgovet.json': '{', 'p/a.go': goFile('p', [], '') });
  const { makeEngine } = recordingEngine();
  await assert.rejects(check({ cwd: root, paths: ['.'] }, makeEngine), UsageError);
});

test('comments and commas in strings are left alone', () => {
  const text = '\uFEFF{ "a": "// x", /* , */ "b": ["\\",]", 1, ], }';
  assert.deepEqual(parseJson(text), { a: '// x', b: ['",]', 1] });
});

test('the schema knows the keys that are read', () => {
  const path = new URL('../../schemas/cgovet.schema.json', import.meta.url);
  const schema = JSON.parse(readFileSync(path, 'utf8'));
  assert.deepEqual(Object.keys(schema.definitions.function.properties), [
    'returns',
    'free',
    'takes',
    'keeps',
    'frees',
    'writes',
    'borrows',
  ]);
});

test('an editor sees a change of the configuration', async (context) => {
  const root = folderWith(context, { 'go.mod': GO_MOD, 'use.go': use({}) });
  const path = join(root, 'use.go');
  const config = join(root, '.cgovet.json');
  const session = await openEditSession(createEngine);
  const rules = (): string[] => [...session.findings(path).values()].flat().map(({ rule }) => rule);
  session.setText(path, use({}));
  assert.deepEqual(rules(), ['cstring-temp-leak']);
  const ownership = { my_new: { returns: 'owned', free: 'my_free' }, my_put: { keeps: [0] } };
  writeFileSync(config, JSON.stringify({ ownership }));
  session.fileChanged(config);
  assert.deepEqual(rules(), ['c-result-leak']);
  writeFileSync(config, '{');
  session.fileChanged(config);
  assert.deepEqual(rules(), ['cstring-temp-leak']);
  rmSync(config);
  session.fileChanged(config);
  assert.deepEqual(rules(), ['cstring-temp-leak']);
  session.close();
});
