/** The fixture runner against a toy engine: each thing that it has to catch is caught. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { mismatches, wantsOf } from './expectation.ts';
import { caseOf, fakeEngine, findingAt, meta, resultOf } from './fake.ts';
import {
  failuresOnCuts,
  malformedFindings,
  unmetExpectations,
  unstableResults,
} from './findings.ts';
import { applyFix, flawsOfFixes, variantGaps } from './fixes.ts';
import { casesOf, gapsOf } from './fixture.ts';

const engine = fakeEngine();

test('expectations are read from Go and C comments', () => {
  const text = 'a() // want x y:info "b\\.c" z `d`\nint b; /* want some-rule */\nc() // wanted';
  assert.deepEqual(wantsOf(text), [
    { line: 1, rule: 'x' },
    { line: 1, rule: 'y', severity: 'info', pattern: /b\.c/ },
    { line: 1, rule: 'z', pattern: /d/ },
    { line: 2, rule: 'some-rule' },
  ]);
});

test('a comment that is no expectation is refused', () => {
  assert.throws(() => wantsOf('a()\nb() // want "x"'), /line 2: not an expectation/);
  assert.throws(() => wantsOf('a() // want x:loud'), /line 1: there is no severity loud/);
});

test('info findings need no expectation, others do', () => {
  const info = { line: 1, rule: 'a', severity: 'info', message: 'm' } as const;
  const error = { ...info, severity: 'error' } as const;
  assert.deepEqual(mismatches('f', [info], []), []);
  assert.deepEqual(mismatches('f', [info], [{ line: 1, rule: 'a', severity: 'info' }]), []);
  assert.match(mismatches('f', [error], []).join(), /f:1: unwanted error a: m/);
  assert.match(mismatches('f', [error], [{ line: 2, rule: 'a' }]).join(), /nothing meets/);
});

test('a finding meets one expectation only', () => {
  const seen = { line: 1, rule: 'a', severity: 'error', message: 'm' } as const;
  const want = { line: 1, rule: 'a' };
  assert.equal(mismatches('f', [seen], [want, want]).length, 1);
  assert.equal(mismatches('f', [seen, seen], [want]).length, 1);
});

test('unmet expectations are reported with the message', () => {
  const wrong = caseOf('oops() // want no-oops "something else"');
  const problems = unmetExpectations(wrong, engine).join('\n');
  assert.match(problems, /a\.go:1: unwanted warning no-oops: This is oops: oops/);
  assert.match(problems, /a\.go:1: nothing meets: want no-oops \/something else\//);
  assert.deepEqual(unmetExpectations(caseOf('oops() // want no-oops "is oops"'), engine), []);
  assert.deepEqual(unmetExpectations(caseOf('fine()'), engine), []);
});

test('notes that a fixture asks for have to be there', () => {
  const note = { role: 'use', message: { id: 'no-oops.note', args: {} }, file: 'a.go' } as const;
  const noted = { ...findingAt('a.go', 0), notes: [{ ...note, start: 30, end: 31 }] };
  const talking = fakeEngine({ analyze: () => resultOf([noted]) });
  const caseWith = (text: string) => caseOf(`oops() // want no-oops\n${' '.repeat(10)}${text}`);
  assert.deepEqual(unmetExpectations(caseWith('// note "^here"'), talking), []);
  const problems = unmetExpectations(caseWith('// note "there"'), talking);
  assert.deepEqual(problems, ['a.go:2: no note /there/; there: here']);
});

test('a set of fixtures lacks twins and kinds', () => {
  assert.match(gapsOf('no-oops', []).join(), /no fixture fires.*no fixture is silent/);
  const silent = caseOf('fine()', undefined, 'b');
  const fires = caseOf('oops() // want no-oops', undefined, 'b_fires');
  assert.match(gapsOf('no-oops', [silent]).join(), /has no twin b_fires/);
  const quiet = caseOf('fine()', undefined, 'b_fires');
  assert.match(gapsOf('no-oops', [silent, quiet]).join(), /b_fires: is the twin of a silent case/);
  assert.deepEqual(gapsOf('no-oops', [silent, fires]), []);
});

test('cases are read from files and folders; a lost file is refused', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'cgovet-cases-'));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'testdata/two'), { recursive: true });
  for (const file of ['one.go', 'one.go.golden', 'one.go.golden2', 'two/a.go', 'two/b.c']) {
    writeFileSync(join(folder, 'testdata', file), file);
  }
  const [one, two] = casesOf(folder, 'no-oops');
  assert.deepEqual([...(one?.files.keys() ?? [])], ['one.go']);
  assert.equal(one?.goldens.get(2)?.get('one.go'), 'one.go.golden2');
  assert.deepEqual([...(two?.files.keys() ?? [])], ['a.go', 'b.c']);
  writeFileSync(join(folder, 'testdata/three.go.golden'), '');
  assert.throws(() => casesOf(folder, 'no-oops'), /three\.go\.golden belongs to no case/);
});

test('unstable results are reported', () => {
  let calls = 0;
  const moody = fakeEngine({ analyze: () => resultOf([findingAt('a.go', calls++)]) });
  assert.match(unstableResults(new Map(), moody).join(), /second run differs/);
  const forgetful = fakeEngine({ fresh: () => fakeEngine({ analyze: () => resultOf([]) }) });
  assert.match(unstableResults(new Map([['a.go', 'oops()']]), forgetful).join(), /remembers/);
  const alive = { ...resultOf([]), later: () => 1 };
  const lively = fakeEngine({ analyze: () => alive });
  assert.match(unstableResults(new Map(), lively).join(), /not plain data/);
  assert.deepEqual(unstableResults(new Map([['a.go', 'oops()']]), engine), []);
});

test('malformed findings are reported', () => {
  const files = new Map([['a.go', 'oops() oops()']]);
  const good = findingAt('a.go', 0);
  const flawOf = (finding: object): string =>
    malformedFindings(
      files,
      fakeEngine({ analyze: () => resultOf([{ ...good, ...finding }]) }),
    ).join('\n');
  assert.equal(flawOf({}), '');
  assert.match(flawOf({ rule: 'no-such' }), /has no rule/);
  assert.match(flawOf({ file: 'b.go' }), /names the file b\.go/);
  assert.match(flawOf({ end: 99 }), /0-99 in a\.go/);
  assert.match(flawOf({ end: 0 }), /is empty/);
  assert.match(flawOf({ severity: 'error' }), /more severe/);
  assert.match(flawOf({ category: 'free' }), /category free/);
  assert.match(flawOf({ message: { id: 'none', args: {} } }), /en has no text none/);
  assert.match(flawOf({ message: { id: 'no-oops.finding', args: {} } }), /lacks the argument/);
  const unordered = resultOf([findingAt('a.go', 7), good]);
  const disorder = malformedFindings(files, fakeEngine({ analyze: () => unordered }));
  assert.match(disorder.join(), /out of order/);
  const unfixable = fakeEngine({ rules: [{ ...meta, fixable: false }] });
  assert.match(malformedFindings(files, unfixable).join(), /the rule says it has none/);
});

test('a throw or an internal problem on a cut file is reported', () => {
  const text = `${'x'.repeat(120)}oops()`;
  const fragile = fakeEngine({
    analyze: (files) => {
      if (files.get('a.go')?.length === 50) throw new Error('boom');
      return resultOf([]);
    },
  });
  assert.deepEqual(failuresOnCuts(caseOf(text), fragile), ['a.go cut at byte 50: Error: boom']);
  const message = { id: 'problem.internal', args: {} };
  const ailing = fakeEngine({
    analyze: () => ({ ...resultOf([]), problems: [{ kind: 'internal', message }] }),
  });
  assert.equal(failuresOnCuts(caseOf(text), ailing).length, 3);
  assert.deepEqual(failuresOnCuts(caseOf(text), engine), []);
});

test('fixes are compared with the golden file', () => {
  assert.deepEqual(flawsOfFixes(caseOf('oops(oops())', 'fine(fine())'), engine, false), []);
  assert.match(flawsOfFixes(caseOf('oops()', 'good()'), engine, false).join(), /gives:\nfine\(\)/);
  assert.match(flawsOfFixes(caseOf('fine()', 'fine()'), engine, false).join(), /0 are offered/);
});

test('a fix that keeps its finding, breaks the syntax or brings in another is reported', () => {
  const fixture = caseOf('oops()', 'fine()');
  const stubborn = fakeEngine({ analyze: () => resultOf([findingAt('a.go', 0)]) });
  assert.match(flawsOfFixes(fixture, stubborn, false).join(), /a\.go:1: the fix does not remove/);
  const picky = fakeEngine({ brokenFiles: () => ['a.go'] });
  assert.match(flawsOfFixes(fixture, picky, false).join(), /does not parse after the fix/);
  const other = { ...findingAt('a.go', 0), rule: 'other', fixes: [] };
  const trading = fakeEngine({
    analyze: (files) =>
      files.get('a.go') === 'fine()' ? resultOf([other]) : engine.analyze(files),
  });
  assert.match(flawsOfFixes(fixture, trading, false).join(), /finding of another rule/);
});

test('overlapping edits of one fix are refused', () => {
  const edit = { file: 'a.go', start: 0, end: 3, newText: '' };
  const fix = { title: { id: 'x', args: {} }, safe: true, edits: [edit, { ...edit, start: 2 }] };
  assert.throws(() => applyFix(new Map([['a.go', 'abcdef']]), fix), /overlap at a\.go:1/);
});

test('a variant that no golden file shows is a gap', () => {
  assert.match(variantGaps('no-oops', [caseOf('oops()')], engine).join(), /variant 1/);
  assert.deepEqual(variantGaps('no-oops', [caseOf('oops()', 'fine()')], engine), []);
});
