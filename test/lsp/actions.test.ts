import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editsOf, FULL_CAPABILITIES } from './client.ts';
import { RULE } from './fake-backend.ts';
import { LEAK, RANGE, serveFake, URI } from './in-process.ts';

const TWO_LEAKS = LEAK.replace('}\n', '\tds := C.CString("y")\n}\n');

test('quick fixes: the preferred one first, edits with the version of the document', async () => {
  const { client } = serveFake();
  await client.start();
  await client.open(URI, LEAK);
  const actions = await client.actions(URI, { start: RANGE.start, end: RANGE.start });
  assert.deepEqual(
    actions.map(({ title, kind, isPreferred }) => ({ title, kind, isPreferred })),
    [
      { title: 'Free cs at the end of the function', kind: 'quickfix', isPreferred: true },
      { title: 'Free cs here', kind: 'quickfix', isPreferred: undefined },
    ],
  );
  assert.deepEqual(actions[0]?.diagnostics, await client.diagnostics(URI));
  const start = { line: 6, character: 0 };
  assert.deepEqual(actions[0]?.edit, {
    documentChanges: [
      {
        textDocument: { uri: URI, version: 1 },
        edits: [{ range: { start, end: start }, newText: '\tdefer C.free(unsafe.Pointer(cs))\n' }],
      },
    ],
  });
  await client.edit(URI, editsOf(actions[0], URI));
  assert.deepEqual(await client.diagnostics(URI), []);
});

test('a client without versioned edits gets the plain form', async () => {
  const { client } = serveFake();
  await client.start({ capabilities: { textDocument: FULL_CAPABILITIES.textDocument ?? {} } });
  await client.open(URI, LEAK);
  const [action] = await client.actions(URI, RANGE);
  assert.equal(action?.edit?.documentChanges, undefined);
  assert.equal(editsOf(action, URI).length, 1);
});

test('no quick fix where there is no finding, or when another kind is asked for', async () => {
  const { client } = serveFake();
  await client.start();
  await client.open(URI, LEAK);
  const top = { line: 0, character: 0 };
  assert.deepEqual(await client.actions(URI, { start: top, end: top }), []);
  assert.deepEqual(await client.actions(URI, RANGE, ['refactor']), []);
});

test('the last action explains the rule where the client can show a page', async () => {
  const { client } = serveFake();
  await client.start({ initializationOptions: { explainCommand: 'x.explain' } });
  await client.open(URI, LEAK);
  const last = (await client.actions(URI, RANGE)).at(-1);
  assert.equal(last?.title, `Explain rule "${RULE}"`);
  assert.deepEqual([last?.command?.command, last?.command?.arguments], ['x.explain', [RULE]]);
});

test('every safe fix of a file in one action', async () => {
  const { client } = serveFake();
  await client.start();
  await client.open(URI, TWO_LEAKS);
  const actions = await client.actions(URI, RANGE, ['source.fixAll']);
  assert.deepEqual(
    actions.map(({ kind }) => kind),
    ['source.fixAll.cgovet'],
  );
  assert.equal(editsOf(actions[0], URI).length, 2);
  await client.edit(URI, editsOf(actions[0], URI));
  assert.deepEqual(await client.diagnostics(URI), []);
});

test('hover explains the rule on a finding and says nothing elsewhere', async () => {
  const { client } = serveFake();
  await client.start();
  await client.open(URI, LEAK);
  const hover = await client.hover(URI, { line: 5, character: 8 });
  assert.deepEqual(hover?.range, RANGE);
  assert.deepEqual(hover?.contents, {
    kind: 'markdown',
    value: [
      '**C memory that is never freed**',
      'It leaks.',
      '**How to mend it**',
      'Free it.',
      `[More about ${RULE}](file:///docs/${RULE}.md)`,
    ].join('\n\n'),
  });
  assert.equal(await client.hover(URI, { line: 0, character: 0 }), null);
});
