import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { check } from '../../server/src/project/check.ts';
import { openEditSession } from '../../server/src/project/session.ts';
import type { EditSession } from '../../server/src/project/types.ts';
import { cgoFile, folderWith, recordingEngine } from './support.ts';

function places(session: EditSession, path: string): string[] {
  return [...session.findings(path)].flatMap(([file, findings]) =>
    findings.map(({ range }) => `${file.split('/').at(-1)}:${range.start.line}`),
  );
}

test('a session finds what a check finds, and follows what is typed', async (context) => {
  const root = folderWith(context, {
    'go.mod': 'module m\n',
    'p/a.go': cgoFile('a'),
    'p/b.go': cgoFile('b'),
  });
  const { makeEngine } = recordingEngine();
  const session = await openEditSession(makeEngine);
  const path = join(root, 'p', 'a.go');
  const checked = await check({ cwd: root, paths: ['.'] }, makeEngine);
  assert.deepEqual([...session.findings(path).values()].flat(), checked.findings);
  assert.equal(session.rootOf(path), root);
  session.setText(path, `\n${cgoFile('a')}`);
  assert.deepEqual(places(session, path), ['a.go:7', 'b.go:6']);
  session.setText(path, cgoFile('a').replace('C.mark', 'C.other'));
  assert.deepEqual(places(session, path), ['b.go:6']);
  session.clearText(path);
  assert.deepEqual(places(session, path), ['a.go:6', 'b.go:6']);
  session.close();
});

test('files that did not change keep their syntax, edited ones that of other functions', async (context) => {
  const root = folderWith(context, { 'a.go': cgoFile('a'), 'b.go': cgoFile('b') });
  const { inputs, makeEngine } = recordingEngine();
  const session = await openEditSession(makeEngine);
  const path = join(root, 'a.go');
  const second = `${cgoFile('a')}\nfunc other() {\n\tC.mark()\n}\n`;
  session.setText(path, second);
  session.findings(path);
  session.findings(path);
  assert.equal(inputs.length, 1);
  session.setText(path, second.replace('func a() {', 'func a() { x()'));
  session.findings(path);
  const [before, after] = inputs.map((input) => input.files);
  assert.equal(after?.[1]?.syntax, before?.[1]?.syntax);
  assert.equal(after?.[0]?.syntax.sections.at(-1)?.tree, before?.[0]?.syntax.sections.at(-1)?.tree);
  assert.notEqual(
    after?.[0]?.syntax.sections.at(-2)?.tree,
    before?.[0]?.syntax.sections.at(-2)?.tree,
  );
  session.close();
});

test('what happens on disk is seen once it is told', async (context) => {
  const root = folderWith(context, { 'a.go': cgoFile('a'), 'b.go': cgoFile('b') });
  const { inputs, makeEngine } = recordingEngine();
  const session = await openEditSession(makeEngine);
  const [a, b, c] = ['a.go', 'b.go', 'c.go'].map((name) => join(root, name)) as [
    string,
    string,
    string,
  ];
  session.setText(a, cgoFile('a'));
  assert.deepEqual(places(session, a), ['a.go:6', 'b.go:6']);
  writeFileSync(b, `\n${cgoFile('b')}`);
  writeFileSync(c, cgoFile('c'));
  assert.deepEqual(places(session, a), ['a.go:6', 'b.go:6']);
  session.fileChanged(b);
  session.fileChanged(c);
  assert.deepEqual(places(session, a), ['a.go:6', 'b.go:7', 'c.go:6']);
  rmSync(b);
  session.fileChanged(b);
  assert.deepEqual(places(session, a), ['a.go:6', 'c.go:6']);
  for (const version of ['1.21', '1.22']) {
    writeFileSync(join(root, 'go.mod'), `module m\n\ngo ${version}\n`);
    session.fileChanged(join(root, 'go.mod'));
    session.findings(a);
    assert.equal(inputs.at(-1)?.goVersion, version);
  }
  session.close();
});

test('a file that was never saved is part of its package', async (context) => {
  const root = folderWith(context, { 'a.go': cgoFile('a') });
  const session = await openEditSession(recordingEngine().makeEngine);
  session.setText(join(root, 'new.go'), cgoFile('n'));
  assert.deepEqual(places(session, join(root, 'a.go')), ['a.go:6', 'new.go:6']);
  session.setText(join(root, 'new.c'), 'void f(void) { mark(); }');
  assert.deepEqual(places(session, join(root, 'a.go')), ['a.go:6', 'new.c:1', 'new.go:6']);
  session.close();
});

test('a folder that is not there, or without cgo, has no findings', async (context) => {
  const root = folderWith(context, { 'a.go': 'package p\n' });
  const session = await openEditSession(recordingEngine().makeEngine);
  assert.equal(session.findings(join(root, 'a.go')).size, 0);
  assert.equal(session.findings(join(root, 'none', 'a.go')).size, 0);
  session.close();
});
