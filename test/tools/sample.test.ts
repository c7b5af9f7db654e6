/** The draw of findings to be read: fair between projects, and the same for the same seed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawFromGroups, randomNumbers } from '../../bench/sample/draw.ts';

const groups = [Array.from({ length: 900 }, (_, i) => `large ${i}`), ['small 1', 'small 2'], []];

test('the same seed draws the same items, another seed others', () => {
  const draw = (seed: number): string[] => drawFromGroups(groups, 20, randomNumbers(seed));
  assert.deepEqual(draw(7), draw(7));
  assert.notDeepEqual(draw(7), draw(8));
});

test('a small group is drawn from as often as a large one, and nothing twice', () => {
  const drawn = drawFromGroups(groups, 40, randomNumbers(1));
  assert.equal(new Set(drawn).size, 40);
  assert.deepEqual(drawn.filter((item) => item.startsWith('small')).sort(), groups[1]);
});

test('all there is is drawn when more is asked for', () => {
  assert.equal(drawFromGroups([['a'], ['b', 'c']], 10, randomNumbers(3)).length, 3);
});

test('numbers lie evenly between 0 and 1', () => {
  const next = randomNumbers(42);
  const numbers = Array.from({ length: 10_000 }, next);
  assert.ok(numbers.every((n) => n >= 0 && n < 1));
  const mean = numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
  assert.ok(Math.abs(mean - 0.5) < 0.02, String(mean));
});
