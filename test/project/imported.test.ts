/** What functions of other packages of the module do with C memory. */
import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createEngine } from '../../server/src/project/load-engine.ts';
import { openEditSession } from '../../server/src/project/session.ts';
import type { EditSession } from '../../server/src/project/types.ts';
import { goFile, holds } from './modules.ts';
import { folderWith } from './support.ts';

const GO_MOD = 'module example.com/m\n\ngo 1.20\n';

const MEM = goFile(
  'mem',
  [],
  `func Alloc(s string) unsafe.Pointer { return unsafe.Pointer(C.CString(s)) }

func Free(p unsafe.Pointer) { C.free(p) }

func Look(p unsafe.Pointer) int { return int(*(*C.char)(p)) }

type Box struct{ p *C.char }

func New() *Box { return &Box{p: C.CString("x")} }

func (b *Box) Close() {
	C.free(unsafe.Pointer(b.p))
	b.p = nil
}

func (b *Box) Copy() unsafe.Pointer { return unsafe.Pointer(C.CString("y")) }

type Handle uintptr
`,
);

test('helpers of another package that allocate, free and borrow', async (context) => {
  const use = goFile(
    'use',
    ['example.com/m/mem'],
    `func lost(short bool) {
	p := mem.Alloc("x") // want leak-on-path
	if short {
		return
	}
	mem.Free(p)
}

func freed() {
	p := mem.Alloc("x")
	defer mem.Free(p)
}

func lookedAt() int {
	s := C.CString("x") // want alloc-never-freed
	return mem.Look(unsafe.Pointer(s))
}

func given() {
	s := C.CString("x")
	mem.Free(unsafe.Pointer(s))
}
`,
  );
  const files = { 'go.mod': GO_MOD, 'mem/mem.go': MEM, 'use/use.go': use };
  await holds(context, files);
  await holds(context, files, ['use']);
});

test('objects of another package that own memory', async (context) => {
  const use = goFile(
    'use',
    ['example.com/m/mem'],
    `type Box struct{ n int }

func (b *Box) Free() {}

func lost() {
	b := mem.New() // want owner-never-released
	println(b != nil)
}

func closed() {
	b := mem.New()
	defer b.Close()
}

type inner struct{ box unsafe.Pointer }

func open() *inner { return &inner{box: mem.Alloc("x")} }

func (i *inner) end() {
	mem.Free(i.box)
	i.box = nil
}

func lostInner() {
	i := open() // want owner-never-released
	println(i != nil)
}

func ended() {
	i := open()
	i.end()
}
`,
  );
  await holds(context, { 'go.mod': GO_MOD, 'mem/mem.go': MEM, 'use/use.go': use });
  const unreleased = MEM.replace('func (b *Box) Close()', 'func (b *Box) close()');
  const silent = use
    .replace('b.Close()', 'println(b)')
    .replace('mem.New() // want owner-never-released', 'mem.New()');
  await holds(context, { 'go.mod': GO_MOD, 'mem/mem.go': unreleased, 'use/use.go': silent });
});

test('methods of types that another package declares', async (context) => {
  const use = goFile(
    'use',
    ['example.com/m/mem'],
    `type holder struct{ box *mem.Box }

func (h *holder) Close() { println("other") }

func lost() {
	b := mem.New()
	defer b.Close()
	_ = b.Copy() // want alloc-never-freed
}

func lostThroughField(h *holder) {
	p := h.box.Copy() // want alloc-never-freed
	println(mem.Look(p))
}

func freed(b *mem.Box) {
	p := b.Copy()
	defer C.free(p)
}

func converted() {
	h := mem.Handle(uintptr(1))
	println(h)
}
`,
  );
  await holds(context, { 'go.mod': GO_MOD, 'mem/mem.go': MEM, 'use/use.go': use });
});

test('a package without cgo that hands on what it is given', async (context) => {
  const wrap = `package wrap

import (
	"unsafe"

	"example.com/m/mem"
)

func Drop(p unsafe.Pointer) { mem.Free(p) }

func Size(p unsafe.Pointer) int { return mem.Look(p) }
`;
  const use = goFile(
    'use',
    ['example.com/m/wrap'],
    `func dropped() {
	s := C.CString("x")
	wrap.Drop(unsafe.Pointer(s))
}

func measured() int {
	s := C.CString("x") // want alloc-never-freed
	return wrap.Size(unsafe.Pointer(s))
}
`,
  );
  const files = { 'mem/mem.go': MEM, 'wrap/wrap.go': wrap, 'use/use.go': use };
  await holds(context, { 'go.mod': GO_MOD, ...files });
});

test('packages by replace and by go.work; nothing is said of others', async (context) => {
  const use = (path: string, want: string): string =>
    goFile('use', [`${path}/mem`], `func f() {\n\tmem.Alloc("x")${want}\n}\n`);
  const leak = ' // want alloc-never-freed';
  await holds(context, {
    'a/go.mod': 'module a.com/a\n\nreplace (\n\tb.com/b v1.2.0 => ../b // here\n)\n',
    'a/use.go': use('b.com/b', leak),
    'b/go.mod': 'module b.com/b\n',
    'b/mem/mem.go': MEM,
    'c/go.mod': 'module c.com/c\n\nrequire b.com/b v1.2.0\n',
    'c/use.go': use('b.com/b', ''),
  });
  await holds(context, {
    'go.work': 'go 1.20\n\nuse (\n\t./a\n\t./b\n)\n',
    'a/go.mod': 'module a.com/a\n',
    'a/use.go': use('b.com/b', leak),
    'b/go.mod': 'module b.com/b\n',
    'b/mem/mem.go': MEM,
  });
  // A module inside another one is not part of it.
  await holds(context, {
    'go.mod': 'module a.com/a\n',
    'use/use.go': use('a.com/a/b', ''),
    'b/go.mod': 'module b.com/b\n',
    'b/mem/mem.go': MEM,
  });
});

test('packages that import each other are no end of work', async (context) => {
  const file = (name: string, other: string): string =>
    goFile(
      name,
      [`example.com/m/${other}`],
      `func Free(p unsafe.Pointer) { ${other}.Free(p) }\n\nfunc f() { Free(C.malloc(1)) }\n`,
    );
  const files = { 'go.mod': GO_MOD, 'a/a.go': file('a', 'b'), 'b/b.go': file('b', 'a') };
  await holds(context, files);
});

test('functions for several platforms are all that a call may run', async (context) => {
  const mem = (body: string): string =>
    goFile('mem', [], `func Drop(p unsafe.Pointer) {${body}}\n`);
  const use = goFile('use', ['example.com/m/mem'], 'func f() {\n\tmem.Drop(C.malloc(1))\n}\n');
  const files = {
    'go.mod': GO_MOD,
    'mem/mem_linux.go': mem(''),
    'mem/mem_windows.go': mem(' C.free(p) '),
    'use/use.go': use,
  };
  await holds(context, files);
  const both = { ...files, 'mem/mem_windows.go': mem('') };
  await holds(context, {
    ...both,
    'use/use.go': use.replace('(1))', '(1)) // want cstring-temp-leak'),
  });
});

function linesIn(session: EditSession, path: string): number[] {
  return [...(session.findings(path).get(path) ?? [])].map(({ range }) => range.start.line);
}

test('an edit of the imported package counts, saved or not', async (context) => {
  const use = goFile('use', ['example.com/m/mem'], 'func f() {\n\tmem.Free(C.malloc(1))\n}\n');
  const root = folderWith(context, {
    'go.mod': GO_MOD,
    'mem/mem.go': MEM,
    'use/use.go': use,
  });
  const [path, mem] = [join(root, 'use', 'use.go'), join(root, 'mem', 'mem.go')];
  const session = await openEditSession(createEngine);
  const line = use.split('\n').findIndex((text) => text.includes('mem.Free')) + 1;
  const keeping = MEM.replace('{ C.free(p) }', '{ println(p) }');
  session.setText(path, use);
  assert.deepEqual(linesIn(session, path), []);
  assert.equal(session.isOutdated(path), false);
  session.setText(mem, keeping);
  assert.equal(session.isOutdated(path), true);
  assert.deepEqual(linesIn(session, path), [line]);
  session.clearText(mem);
  assert.deepEqual(linesIn(session, path), []);
  writeFileSync(mem, keeping);
  session.fileChanged(mem);
  assert.deepEqual(linesIn(session, path), [line]);
  rmSync(mem);
  session.fileChanged(mem);
  assert.deepEqual(linesIn(session, path), []);
  writeFileSync(mem, MEM);
  session.fileChanged(mem);
  session.setText(path, use.replace('mem.Free(C.malloc(1))', '_ = mem.Alloc("x")'));
  assert.deepEqual(linesIn(session, path), [line]);
  writeFileSync(join(root, 'go.mod'), 'module example.com/other\n');
  session.fileChanged(join(root, 'go.mod'));
  assert.deepEqual(linesIn(session, path), []);
  session.close();
});
