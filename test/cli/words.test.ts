import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArgs } from '../../server/src/cli/args.ts';
import { closest } from '../../server/src/cli/closest.ts';
import { parseDuration } from '../../server/src/cli/duration.ts';

test('durations are those of Go', () => {
  const values: readonly [string, number | undefined][] = [
    ['500ms', 500],
    ['30s', 30_000],
    ['2m', 120_000],
    ['1h', 3_600_000],
    ['1m30s', 90_000],
    ['1.5s', 1500],
    ['.5s', 500],
    ['100us', 0.1],
    ['', undefined],
    ['30', undefined],
    ['s', undefined],
    ['0s', undefined],
    ['-1s', undefined],
    ['1 s', undefined],
    ['1d', undefined],
  ];
  for (const [text, expected] of values) assert.equal(parseDuration(text), expected, text);
});

test('words stay text', () => {
  const args = readArgs(['check', '-', '--output', '007', '--strict', '1e3', '--', '--jobs', 'x']);
  assert.equal(args.command, 'check');
  assert.deepEqual(args.operands, ['-', '1e3', '--jobs', 'x']);
  assert.deepEqual(
    [...args.flags],
    [
      ['output', '007'],
      ['strict', true],
    ],
  );
});

test('flags may stand before the command and carry = or a blank', () => {
  const args = readArgs(['--lang=en', 'check', '--output', '-']);
  assert.equal(args.command, 'check');
  assert.deepEqual(
    [...args.flags],
    [
      ['lang', 'en'],
      ['output', '-'],
    ],
  );
});

test('the closest name is near, or there is none', () => {
  assert.equal(closest('fromat', ['format', 'output']), 'format');
  assert.equal(
    closest('alloc-never-free', ['alloc-never-freed', 'leak-on-path']),
    'alloc-never-freed',
  );
  assert.equal(closest('quite-different', ['format', 'output']), undefined);
  assert.equal(closest('x'.repeat(100_000), ['format']), undefined);
});
