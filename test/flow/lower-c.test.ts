/**
 * The graph of every statement and expression of C: what a source becomes is in testdata/lower-c. A
 * source without a function is the body of one with some parameters.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { IrUnit } from '../../server/src/analysis/flow/ir.ts';
import { type CNames, lowerCFunction } from '../../server/src/analysis/flow/lower/c-functions.ts';
import { printIr } from '../../server/src/analysis/flow/print-ir.ts';
import type { FileSyntax } from '../../server/src/analysis/syntax/file.ts';
import { CKind } from '../../server/src/analysis/syntax/kinds.ts';
import { parseGoFile } from '../../server/src/parse/go-file.ts';
import { createParser } from '../../server/src/parse/parser.ts';
import { casesIn, testCases } from './golden.ts';

const FOLDER = join(import.meta.dirname, 'testdata/lower-c');

const parser = await createParser();

const NAMES: CNames = {
  isFunction: (name) => ['known', 'take', 'make', 'free', 'abort', 'exit'].includes(name),
  isType: (name) => name === 'T',
  isConstParameter: () => false,
  handlesComeBack: () => false,
  isOwnCFunction: () => false,
  hasIdTables: () => false,
  idRole: () => undefined,
  idsComeBack: () => false,
  neverReturns: (name) => (name === 'abort' || name === 'exit' ? 'exit' : undefined),
};

/** Lowers every function definition of the file, those inside `#if` too. */
function unitsOf(syntax: FileSyntax): IrUnit[] {
  const units: IrUnit[] = [];
  for (const { tree } of syntax.sections) {
    for (let node = 0; node < tree.nodeCount; node++) {
      if (tree.kindOf(node) !== CKind.FunctionDefinition) continue;
      units.push(lowerCFunction(tree, node, NAMES));
    }
  }
  return units;
}

const DEFINITION = /^(?!if|for|while|switch|do|FOR_)[\w ]+ [^={]*\([^=]*\{$/;

function wholeText(source: string): string {
  if (DEFINITION.test(source.split('\n')[0] ?? '')) return source;
  return `void f(char *p, char *q, char **pp, int n, struct S *s, struct S v) {\n${source}}\n`;
}

function lowered(source: string): string {
  const [unit] = unitsOf(parser.parse('c', wholeText(source)));
  assert.ok(unit, 'no function to lower');
  return printIr(unit);
}

const files = readdirSync(FOLDER);

for (const name of files) {
  describe(name, () => testCases(join(FOLDER, name), lowered));
}

/** Every jump leads to a block of its function. */
function assertWhole(unit: IrUnit): void {
  for (const fn of unit.functions) {
    for (const { terminator } of fn.blocks) {
      const to: readonly number[] =
        terminator.kind === 'jump'
          ? [terminator.to]
          : terminator.kind === 'branch'
            ? [terminator.whenTrue, terminator.whenFalse]
            : terminator.kind === 'choice'
              ? terminator.to
              : [];
      for (const block of to) assert.ok(fn.blocks[block], `no block ${block}`);
    }
  }
}

describe('code of any kind', () => {
  it('is lowered wherever a source is cut', () => {
    let units = 0;
    for (const name of files) {
      for (const { source } of casesIn(readFileSync(join(FOLDER, name), 'utf8'))) {
        const text = wholeText(source);
        for (let end = 7; end < text.length; end += 7) {
          for (const unit of unitsOf(parser.parse('c', text.slice(0, end)))) {
            assertWhole(unit);
            units++;
          }
        }
      }
    }
    assert.ok(units > 0);
  });

  const deep = 10_000;
  const chains: Readonly<Record<string, string>> = {
    'a sum of ten thousand': `n = n${' + n'.repeat(deep)};`,
    'ten thousand conditions': `if (n${' && n'.repeat(deep)}) take(p);`,
    'ten thousand parentheses': `n = ${'('.repeat(deep)}n${')'.repeat(deep)};`,
    'ten thousand calls': `n = ${'take('.repeat(deep)}n${')'.repeat(deep)};`,
    'ten thousand dereferences': `n = ${'*'.repeat(deep)}p;`,
    'ten thousand negations': `n = ${'!'.repeat(deep)}p;`,
    'ten thousand fields': `s${'->next'.repeat(deep)} = s;`,
    'ten thousand blocks': `${'{'.repeat(deep)}take(p);${'}'.repeat(deep)}`,
    'ten thousand arms': `${'if (p) take(p); else '.repeat(deep)} take(q);`,
    'ten thousand choices': `n = ${'p ? 1 : '.repeat(deep)} 2;`,
    'ten thousand lists': `struct S a = ${'{'.repeat(deep)}p${'}'.repeat(deep)};`,
    'ten thousand commas': `take(p)${', take(p)'.repeat(deep)};`,
    'ten thousand assignments': `${'p = '.repeat(deep)} q;`,
    'ten thousand cases': `switch (n) { ${Array.from({ length: deep }, (_, i) => `case ${i}: take(p);`).join('\n')} }`,
    'ten thousand pointers': `char ${'*'.repeat(deep)}a = p;`,
    'ten thousand statements': 'take(p);\n'.repeat(deep),
  };
  for (const [what, source] of Object.entries(chains)) {
    it(`is lowered with ${what}`, () => {
      const units = unitsOf(parser.parse('c', wholeText(`${source}\n`)));
      assert.ok(units.length > 0);
      units.forEach(assertWhole);
    });
  }

  it("is lowered in all of Go's own C", (t) => {
    const root = execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim();
    const folder = join(root, 'src');
    let definitions = 0;
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const syntax = entry.isFile() ? cIn(join(entry.parentPath, entry.name)) : undefined;
      const units = syntax ? unitsOf(syntax) : [];
      units.forEach(assertWhole);
      definitions += units.length;
    }
    t.diagnostic(`${definitions} C functions lowered`);
    assert.ok(definitions > 0);
  });
});

/** The C of a C file, or of the preamble of a Go file. */
function cIn(path: string): FileSyntax | undefined {
  if (/\.[ch]$/.test(path)) return parser.parse('c', readFileSync(path, 'utf8'));
  if (!path.endsWith('.go')) return undefined;
  const text = readFileSync(path, 'utf8');
  return text.includes('import "C"') ? parseGoFile(parser, text).preamble?.syntax : undefined;
}
