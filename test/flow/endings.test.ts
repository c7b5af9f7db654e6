/**
 * What the statistics count: how each acquisition of a small package in testdata/endings ends. Each line
 * is the text of an acquiring line and its ending.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'node:test';
import { createAnalyzer } from '../../server/src/analysis/analyzer.ts';
import { testCases } from './golden.ts';
import { parseFile } from './package.ts';

const FOLDER = join(import.meta.dirname, 'testdata/endings');
const PRELUDE = readFileSync(join(FOLDER, 'prelude.go.txt'), 'utf8');

function endings(source: string): string {
  const text = `${PRELUDE}\n${source}`;
  const file = parseFile('a.go', text);
  assert.equal(file.syntax.hasError, false, 'a syntax error');
  const { acquisitions } = createAnalyzer().analyze({ files: [file] });
  const lines = acquisitions.map(({ start, ending }) => {
    const line = text.slice(text.lastIndexOf('\n', start) + 1).split('\n', 1)[0] ?? '';
    return `${line.trim()}: ${ending}`;
  });
  return lines.join('\n');
}

for (const name of readdirSync(FOLDER).filter((entry) => entry !== 'prelude.go.txt')) {
  describe(name, () => testCases(join(FOLDER, name), endings));
}
