import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Token, tokenize } from './tokenize.ts';

const EMBEDDED = 'meta.embedded.block.c';
const GRAMMAR = join(import.meta.dirname, '../../syntaxes/cgo-preamble.tmLanguage.json');

async function tokensOf(name: string): Promise<Token[][]> {
  return tokenize(readFileSync(join(import.meta.dirname, 'testdata', name), 'utf8'));
}

function has(token: Token, scope: string): boolean {
  return token.scopes.some((own) => own === scope || own.startsWith(`${scope}.`));
}

/** Numbers, from 1, of the lines with C in them. */
function cLines(lines: readonly Token[][]): number[] {
  return lines.flatMap((tokens, index) =>
    tokens.some((token) => has(token, EMBEDDED)) ? [index + 1] : [],
  );
}

/** Asserts that the token `text` of a line, counted from 1, has a scope. */
function assertScope(lines: readonly Token[][], line: number, text: string, scope: string): void {
  const tokens = lines[line - 1] ?? [];
  const token = tokens.find((own) => own.text.trim() === text);
  assert.ok(token, `line ${line} has no token ${text}: ${tokens.map((own) => own.text).join('|')}`);
  assert.ok(has(token, scope), `${text} is ${token.scopes.join(' ')}, not ${scope}`);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

test('a block preamble is C from its first line of C to its end', async () => {
  const lines = await tokensOf('block.go');
  assert.deepEqual(cLines(lines), range(7, 15));
  assertScope(lines, 5, 'The text before the first line of C stays a comment.', 'comment.block.go');
  assertScope(lines, 7, '#cgo', 'keyword.control.directive.cgo');
  assertScope(lines, 7, 'LDFLAGS', 'variable.other.property.cgo');
  assertScope(lines, 7, ['$', '{SRCDIR}'].join(''), 'variable.other.srcdir.cgo');
  assertScope(lines, 8, 'stdlib.h', 'string.quoted.other.lt-gt.include.c');
  assertScope(lines, 10, 'struct', 'storage.type.struct.c');
  assertScope(lines, 12, 'twice', 'entity.name.function.c');
});

test('what C leaves open does not run into the Go text after a block preamble', async () => {
  const lines = await tokensOf('block.go');
  assertScope(lines, 16, '*/', 'comment.block.go');
  assertScope(lines, 17, 'import', 'keyword.control.import.go');
  assertScope(lines, 19, 'Twice is Go again.', 'comment.line.double-slash.go');
  assertScope(lines, 20, 'func', 'keyword.function.go');
});

test('a preamble of line comments is C behind its slashes', async () => {
  const lines = await tokensOf('lines.go');
  assert.deepEqual(cLines(lines), range(5, 11));
  assertScope(lines, 3, 'The text before the first line of C stays a comment.', 'comment.line');
  assertScope(lines, 5, '//', 'comment.line.double-slash.go');
  assertScope(lines, 5, 'stdlib.h', 'string.quoted.other.lt-gt.include.c');
  assertScope(lines, 6, 'ANSWER', 'entity.name.function.preprocessor.c');
  assertScope(lines, 7, 'ifdef', 'keyword.control.directive.conditional.c');
  assertScope(lines, 8, 'answer', 'entity.name.function.c');
  assertScope(lines, 9, 'return', 'keyword.control.c');
  assertScope(lines, 11, 'endif', 'keyword.control.directive.conditional.c');
});

test('what C leaves open does not run into the Go text after line comments', async () => {
  const lines = await tokensOf('lines.go');
  assertScope(lines, 12, 'import', 'keyword.control.import.go');
  assertScope(lines, 14, 'Answer is Go again.', 'comment.line.double-slash.go');
  assertScope(lines, 15, 'func', 'keyword.function.go');
});

test('one line of C between the marks of a comment, and C on its last line', async () => {
  const lines = await tokensOf('short.go');
  assert.deepEqual(cLines(lines), [3, 7, 8]);
  assertScope(lines, 3, 'stdio.h', 'string.quoted.other.lt-gt.include.c');
  assertScope(lines, 3, '*/', 'comment.block.go');
  assertScope(lines, 4, 'import', 'keyword.control.import.go');
  assertScope(lines, 7, 'const', 'storage.modifier.c');
  assertScope(lines, 8, 'hello', 'entity.name.function.c');
  assertScope(lines, 8, '*/', 'comment.block.go');
  assertScope(lines, 10, 'func', 'keyword.function.go');
});

test('comments and strings without C are left alone', async () => {
  const lines = await tokensOf('plain.go');
  assert.deepEqual(cLines(lines), []);
  assertScope(lines, 5, 'The short form (see below) is the usual one.', 'comment.block.go');
  assertScope(lines, 11, '#include <stdlib.h>', 'string.quoted.raw.go');
  assertScope(lines, 15, 'func', 'keyword.function.go');
});

test('both forms of a preamble agree on what looks like C', () => {
  const { repository } = JSON.parse(readFileSync(GRAMMAR, 'utf8'));
  const block: string = repository['block-c'].begin;
  const line: string = repository['line-comment'].begin;
  const looksLikeC = /\(\?:#.*\$\)/;
  assert.ok(looksLikeC.test(block), 'the pattern was not found');
  assert.equal(looksLikeC.exec(line)?.[0], looksLikeC.exec(block)?.[0]);
});
