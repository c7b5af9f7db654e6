import assert from 'node:assert/strict';
import { test } from 'node:test';
import { combineSafeFixes } from '../../server/src/lsp/fix-all.ts';
import type { LocatedEdit, LocatedFinding } from '../../server/src/project/types.ts';
import { FakeSession } from './fake-backend.ts';

const PATH = '/pkg/a.go';

function edit(line: number, from: number, to: number, newText: string, file = PATH): LocatedEdit {
  return { file, newText, range: { start: { line, column: from }, end: { line, column: to } } };
}

/** Findings whose first fix makes these edits. */
function findingsWith(...edits: readonly (readonly LocatedEdit[])[]): LocatedFinding[] {
  const session = new FakeSession();
  session.setText(PATH, 'cs := C.CString("x")\n');
  const [finding] = session.findings(PATH).get(PATH) ?? [];
  assert.ok(finding);
  const title = { id: 'fake.defer', args: {} };
  return edits.map((list) => ({ ...finding, fixes: [{ title, safe: true, edits: list }] }));
}

test('an edit that two fixes have in common is made once', () => {
  const added = edit(3, 1, 1, 'import "unsafe"\n');
  const findings = findingsWith([added, edit(7, 1, 1, 'a')], [added, edit(9, 1, 1, 'b')]);
  assert.deepEqual(
    combineSafeFixes(PATH, findings).map(({ newText }) => newText),
    ['import "unsafe"\n', 'a', 'b'],
  );
});

test('a fix that meets another one waits', () => {
  const findings = findingsWith(
    [edit(7, 2, 9, 'a')],
    [edit(7, 5, 12, 'overlaps'), edit(8, 1, 1, 'and its rest')],
    [edit(7, 9, 12, 'touches')],
    [edit(7, 2, 2, 'same place')],
  );
  assert.deepEqual(
    combineSafeFixes(PATH, findings).map(({ newText }) => newText),
    ['a', 'touches'],
  );
});

test('a fix that also changes another file is left to the user', () => {
  const findings = findingsWith([edit(7, 1, 1, 'a'), edit(1, 1, 1, 'b', '/pkg/b.go')]);
  assert.deepEqual(combineSafeFixes(PATH, findings), []);
});
