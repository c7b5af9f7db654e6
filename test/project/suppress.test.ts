import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { check } from '../../server/src/project/check.ts';
import { parseDirective } from '../../server/src/project/directives.ts';
import type { CheckRequest, LocatedFinding } from '../../server/src/project/types.ts';
import { folderWith, recordingEngine } from './support.ts';

async function findingsOf(
  context: TestContext,
  body: string,
  request: Partial<CheckRequest> = {},
  head = 'import "C"',
): Promise<readonly LocatedFinding[]> {
  const cwd = folderWith(context, { 'a.go': `package p\n\n${head}\n\n${body}\n` });
  return (await check({ cwd, paths: ['.'], ...request }, recordingEngine().makeEngine)).findings;
}

/** `line rule` for what is shown, `(line rule by reason)` for what is suppressed. */
function summary(findings: readonly LocatedFinding[]): string[] {
  return findings.map(({ range, rule, message, suppressed }) => {
    const what = rule === 'suppression' ? message.id : rule;
    const place = `${range.start.line} ${what}`;
    return suppressed ? `(${place} ${suppressed.by}: ${suppressed.reason})` : place;
  });
}

const bodies: readonly [string, string, string[]][] = [
  [
    'on the line',
    'func f() {\n\tC.mark() //cgovet:ignore mark it is kept\n\tC.mark()\n}',
    ['(6 mark cgovet:ignore: it is kept)', '7 mark'],
  ],
  [
    'above the line, with a comment between',
    'func f() {\n\t//cgovet:ignore mark why\n\t// more\n\tC.mark()\n\tC.mark()\n}',
    ['(8 mark cgovet:ignore: why)', '9 mark'],
  ],
  [
    'above a statement over several lines',
    'func f() {\n\t//cgovet:ignore mark why\n\tC.g(\n\t\tC.mark(),\n\t)\n\tC.mark()\n}',
    ['(8 mark cgovet:ignore: why)', '10 mark'],
  ],
  [
    'above a statement with a block: its head only',
    'func f() {\n\t//cgovet:ignore mark why\n\tif C.mark() {\n\t\tC.mark()\n\t}\n}',
    ['(7 mark cgovet:ignore: why)', '8 mark'],
  ],
  [
    'above a declaration: all of it',
    '//cgovet:ignore mark why\nfunc f() {\n\tif x {\n\t\tC.mark()\n\t}\n}\n\nfunc g() { C.mark() }',
    ['(8 mark cgovet:ignore: why)', '12 mark'],
  ],
  [
    'a blank line below: the comment covers nothing',
    'func f() {\n\t//cgovet:ignore mark why\n\n\tC.mark()\n}',
    ['6 suppression.unused', '8 mark'],
  ],
  [
    'other rule',
    'func f() {\n\tC.mark() //cgovet:ignore marker why\n}',
    ['6 mark', '6 suppression.unused'],
  ],
  [
    'two rules',
    'func f() {\n\tC.mark(C.marker()) //cgovet:ignore marker,mark why\n}',
    ['(6 mark cgovet:ignore: why)', '(6 marker cgovet:ignore: why)'],
  ],
  [
    'no reason',
    'func f() {\n\tC.mark() //cgovet:ignore mark\n}',
    ['6 mark', '6 suppression.no-reason'],
  ],
  ['no rule', 'func f() {\n\tC.mark() //cgovet:ignore\n}', ['6 mark', '6 suppression.no-reason']],
  [
    'unknown rule',
    'func f() {\n\tC.mark() //cgovet:ignore marks why\n}',
    ['6 mark', '6 suppression.unknown-rule'],
  ],
  [
    'nolint of this program',
    'func f() {\n\tC.mark() //nolint:errcheck,cgovet // kept\n}',
    ['(6 mark nolint: kept)'],
  ],
  [
    'nolint of a rule',
    'func f() {\n\tC.mark(C.marker()) //nolint:marker // kept\n}',
    ['6 mark', '(6 marker nolint: kept)'],
  ],
  [
    'nolint without reason',
    'func f() {\n\tC.mark() //nolint:cgovet\n}',
    ['6 mark', '6 suppression.no-reason'],
  ],
  ['nolint of others', 'func f() {\n\tC.mark() //nolint:errcheck // x\n}', ['6 mark']],
  ['unused nolint', 'func f() {\n\tC.g() //nolint:cgovet // x\n}', []],
  [
    'lint:ignore',
    'func f() {\n\t//lint:ignore SA1019,mark because\n\tC.mark()\n}',
    ['(7 mark lint:ignore: because)'],
  ],
  ['lint:ignore of others', 'func f() {\n\t//lint:ignore SA1019 x\n\tC.mark()\n}', ['7 mark']],
];

for (const [name, body, expected] of bodies) {
  test(`suppression: ${name}`, async (context) => {
    assert.deepEqual(summary(await findingsOf(context, body)), expected);
  });
}

test('a comment is unused only when its rule ran', async (context) => {
  const body = 'func f() {\n\tC.g() //cgovet:ignore mark why\n}';
  assert.deepEqual(summary(await findingsOf(context, body, { rules: ['marker'] })), []);
  assert.deepEqual(summary(await findingsOf(context, body, { rules: ['mark'] })), [
    '6 suppression.unused',
  ]);
});

test('a comment is not called unused in a file with broken code', async (context) => {
  const body = 'func f() {\n\tC.g() //cgovet:ignore mark why\n}\nfunc g( {';
  assert.deepEqual(summary(await findingsOf(context, body)), []);
});

test('comments in the C of the preamble count, in both comment forms', async (context) => {
  const code = 'func f() {}';
  const block = '/*\nvoid f(void) {\n\tmark(); //cgovet:ignore mark block\n}\n*/\nimport "C"';
  assert.deepEqual(summary(await findingsOf(context, code, {}, block)), [
    '(5 mark cgovet:ignore: block)',
  ]);
  const lines = '// //cgovet:ignore mark lines\n// void f(void) { mark(); }\nimport "C"';
  assert.deepEqual(summary(await findingsOf(context, code, {}, lines)), [
    '(4 mark cgovet:ignore: lines)',
  ]);
});

test('comments that only look alike are no suppressions', () => {
  for (const text of [
    '// see cgovet:ignore',
    '//nolint',
    '//cgovet:ignored x y',
    '/* nolint:cgovet */',
  ]) {
    assert.equal(parseDirective(text), undefined, text);
  }
});
