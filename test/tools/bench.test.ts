import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Figures, report } from '../../bench/report.ts';
import { median, percentile } from '../../bench/statistics.ts';
import { syntheticFile } from '../../bench/synthetic.ts';

test('percentiles are values that were measured', () => {
  assert.equal(median([9, 1, 5]), 5);
  assert.equal(percentile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.95), 10);
  assert.equal(percentile([7], 0.95), 7);
  assert.throws(() => median([]), /nothing to measure/);
});

test('a synthetic file has the length that was asked for, and is always the same', () => {
  for (const lines of [50, 200, 2000]) {
    const count = syntheticFile(lines).split('\n').length - 1;
    assert.ok(count >= lines && count < lines + 20, `${count} for ${lines}`);
  }
  assert.equal(syntheticFile(300), syntheticFile(300));
});

test('the report names the figures and no path', () => {
  const figures: Figures = {
    node: 'v20.0.0',
    corpus: 'generated files',
    analysis: { rounds: 5, parseMs: 100, converted: 1.3, analysed: 0.5, whole: 1.8 },
    keystrokes: [{ lines: 200, firstMs: 20, medianMs: 1.25, p95Ms: 3, fullParseMs: 4 }],
    memory: [90, 100, 105],
  };
  const text = report(figures);
  assert.match(text, /everything, against raw parse \| 1\.80 ×/);
  assert.match(text, /the last is 1\.05 × the second/);
  assert.match(text, /\| 200 \| 1\.3 ms \| 3\.0 ms \| 4\.0 ms \| 20 ms \|/);
  assert.match(text, /prefilter \| not measured/);
});
