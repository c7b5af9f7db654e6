/** Any source is lowered to well-formed graphs: Go's own cgo files, our fixtures, and beginnings of them. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createAnalyzer } from '../../server/src/analysis/analyzer.ts';
import { buildPackage } from '../../server/src/analysis/model/package.ts';
import type { SyntaxTree } from '../../server/src/analysis/syntax/tree.ts';
import { GoDocument } from '../../server/src/parse/go-file.ts';
import { createParser } from '../../server/src/parse/parser.ts';
import { lowerAll, modelOf, parseFile } from './package.ts';
import { assertWellFormed } from './well-formed.ts';

const RULES = fileURLToPath(new URL('../../server/src/analysis/rules', import.meta.url));

function goFilesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.go'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The files of the installed Go that import "C"; none when there is no Go. */
function cgoFilesOfGo(): string[] {
  let root: string;
  try {
    root = execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim();
  } catch {
    return [];
  }
  return goFilesBelow(join(root, 'src')).filter((path) =>
    /^import "C"/m.test(readFileSync(path, 'utf8')),
  );
}

function lowerWhole(text: string): number {
  const lowered = lowerAll(modelOf({ 'a.go': text }));
  for (const { unit, tree } of lowered) assertWellFormed(unit, tree.nodeCount);
  return lowered.length;
}

const CUT = 50;

/** A long file is cut at this many places. */
const MAX_CUTS = 60;

const parser = await createParser();

/** Lowers what is there after each further piece of the text, as while it is typed. */
function lowerBeginnings(text: string): void {
  const document = new GoDocument(parser);
  const done = new WeakSet<SyntaxTree>();
  const step = Math.max(CUT, Math.ceil(text.length / MAX_CUTS));
  for (let end = step; end < text.length + step; end += step) {
    const { syntax } = document.update(text.slice(0, end));
    const model = buildPackage({ files: [{ path: 'a.go', syntax }] });
    for (const { unit, tree } of lowerAll(model, (tree) => !done.has(tree))) {
      done.add(tree);
      assertWellFormed(unit, tree.nodeCount);
    }
  }
  document.close();
}

const files = [...goFilesBelow(RULES), ...cgoFilesOfGo()];

describe('files', () => {
  test('whole', () => {
    let functions = 0;
    for (const path of files) functions += lowerWhole(readFileSync(path, 'utf8'));
    assert.ok(functions > files.length / 2, 'most files hold functions');
  });

  test('cut off at many places', () => {
    for (const path of files) lowerBeginnings(readFileSync(path, 'utf8'));
  });
});

function repeated(before: string, inside: string, after: string, count: number): string {
  return before.repeat(count) + inside + after.repeat(count);
}

/** Bodies of a function that nest deeper, or go on longer, than the stack would bear. */
const DEEP: Readonly<Record<string, string>> = {
  'parentheses around a value': `x := ${repeated('(', '1', ')', 100_000)}`,
  'parentheses around a condition': `if ${repeated('(', 'a', ')', 100_000)} { }`,
  'a sum': `x := ${Array(20_000).fill('n').join(' + ')}`,
  'a sum with calls': `x := ${Array(5_000).fill('g(n)').join(' - ')}`,
  'a string in pieces': `x := ${Array(20_000).fill('"a"').join(' +\n')}`,
  'a chain of and': `if ${Array(20_000).fill('a').join(' && ')} { }`,
  'and by turns with or': `if ${repeated('(a && ', 'a', ' || a)', 5_000)} { }`,
  'a condition as a value': `x := ${Array(20_000).fill('a').join(' || ')}`,
  'a condition with calls as a value': `x := ${Array(5_000).fill('g(n)').join(' && ')}`,
  negations: `if ${repeated('!(', 'a', ')', 5_000)} { }`,
  'ifs in ifs': repeated('if a {', '', '}', 5_000),
  'else ifs': `${repeated('if a { } else ', '{', '', 5_000)} }`,
  'blocks in blocks': repeated('{', '', '}', 5_000),
  'loops in loops': repeated('for a {', '', '}', 5_000),
  'ranges in ranges': repeated('for range n {', '', '}', 5_000),
  'switches in switches': repeated('switch n { case 1: ', '', '}', 5_000),
  'selects in selects': repeated('select { default: ', '', '}', 5_000),
  'labels before labels': repeated('l: ', 'g(n)', '', 5_000),
  'calls in calls': `g(${repeated('g(', 'n', ')', 20_000)})`,
  'calls of calls': `x${'.g()'.repeat(20_000)}`,
  fields: `x := y${'.f'.repeat(20_000)}`,
  elements: `x := y${'[0]'.repeat(20_000)}`,
  slices: `x := y${'[:]'.repeat(20_000)}`,
  'pointers of pointers': `x := ${'*'.repeat(20_000)}y`,
  'stores through pointers': `${'*'.repeat(20_000)}y = 1`,
  'addresses of parentheses': `x := ${repeated('&(', 'y', ')', 5_000)}`,
  'signs before a number': `x := ${'-'.repeat(20_000)}1`,
  'lists in lists': `x := T${repeated('{', '', '}', 20_000)}`,
  'literals in literals': `x := ${repeated('T{f: ', '1', '}', 20_000)}`,
  'functions in functions': `x := ${repeated('func() { y := ', '1', '}', 5_000)}`,
  'functions called in place': repeated('func() { ', '', '}()', 5_000),
  'deferred functions': repeated('defer func() { ', '', '}()', 5_000),
  'conversions of conversions': `x := ${repeated('[]byte(', 's', ')', 20_000)}`,
  'assertions of assertions': `x := y${'.(T)'.repeat(20_000)}`,
  'many cases': `switch n { ${Array.from({ length: 10_000 }, (_, i) => `case ${i}: g(n)\n`).join('')} }`,
  'many statements': 'g(n)\n'.repeat(20_000),
};

describe('deep and long', () => {
  for (const [name, body] of Object.entries(DEEP)) {
    test(name, () => {
      const text = `package p\n\nimport "C"\n\nfunc g(n int) int { return n }\n\nfunc f(n int, a bool) {\n\ts := C.CString("")\n\t${body}\n\t_ = s\n}\n`;
      assert.equal(lowerWhole(text), 2);
      const { problems } = createAnalyzer().analyze({ files: [parseFile('a.go', text)] });
      assert.deepEqual(problems, []);
    });
  }
});

test('nothing is claimed of a path on which something was too deep to be read', () => {
  const source = (depth: number): string =>
    `package p\n\n// #include <stdlib.h>\nimport "C"\nimport "unsafe"\n\nfunc f() {\n\ts := C.CString("")\n\t${repeated('{', 'C.free(unsafe.Pointer(s))', '}', depth)}\n}\n\nfunc h() {\n\ts := C.CString("")\n\t${repeated('{', '', '}', depth)}\n\t_ = s\n}\n`;
  const findings = (depth: number): number =>
    createAnalyzer().analyze({ files: [parseFile('a.go', source(depth))] }).findings.length;
  assert.equal(findings(10), 1);
  assert.equal(findings(5_000), 0);
});

describe('many functions', () => {
  const PRELUDE = '// #include <stdlib.h>\nimport "C"\nimport "unsafe"\n';
  const FREE = 'C.free(unsafe.Pointer(p))';

  function analyze(functions: readonly string[]): { problems: number; findings: number } {
    const use = 'func use() {\n\tp := C.CString("")\n\tf0(p, 3)\n}\n';
    const text = `package p\n\n${PRELUDE}\n${functions.join('\n')}\n${use}`;
    const result = createAnalyzer().analyze({ files: [parseFile('a.go', text)] });
    return { problems: result.problems.length, findings: result.findings.length };
  }

  const body = (i: number, lines: string): string =>
    `func f${i}(p *C.char, n int) {\n\t${lines}\n}\n`;

  test('each calls the next, through literals', () => {
    const count = 1_000;
    const chain = Array.from({ length: count }, (_, i) => {
      return body(i, repeated('func() { ', `f${i + 1}(p, n)`, ' }()', i % 8));
    });
    assert.deepEqual(analyze([...chain, body(count, FREE)]), { problems: 0, findings: 0 });
  });

  test('each calls each', () => {
    const count = 20;
    const calls = Array.from({ length: count }, (_, i) => `if n == ${i} { f${i}(p, n-1); return }`);
    const functions = calls.map((_, i) => body(i, `${calls.join('\n\t')}\n\t${FREE}`));
    assert.deepEqual(analyze(functions), { problems: 0, findings: 0 });
  });

  test('a ring of functions', () => {
    const count = 500;
    const functions = Array.from({ length: count }, (_, i) => {
      return body(i, `if n == 0 { ${FREE}; return }\n\tf${(i + 1) % count}(p, n-1)`);
    });
    assert.deepEqual(analyze(functions), { problems: 0, findings: 0 });
  });
});
