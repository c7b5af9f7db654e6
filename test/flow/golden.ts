/**
 * Cases of a text file: a name, a source, and what is expected of it.
 *
 *     ### name
 *     source
 *     ---
 *     expected
 *
 * With UPDATE=1 the expectations are rewritten; they are to be read before they are committed.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';

export interface Case {
  readonly name: string;
  readonly source: string;
  readonly expected: string;
}

/** The cases that the text of a file holds. */
export function casesIn(text: string): Case[] {
  return text
    .split(/^### /m)
    .slice(1)
    .map((part) => {
      const [name = '', ...lines] = part.split('\n');
      const end = lines.indexOf('---');
      const source = (end < 0 ? lines : lines.slice(0, end)).join('\n').trim();
      const expected = end < 0 ? '' : lines.slice(end + 1).join('\n');
      return { name, source: `${source}\n`, expected: `${expected.trim()}\n` };
    });
}

/** One test for each case of the file; `actual` makes of a source what is compared. */
export function testCases(path: string, actual: (source: string) => string): void {
  const cases = casesIn(readFileSync(path, 'utf8'));
  if (process.env.UPDATE === '1') {
    const parts = cases.map(({ name, source }) => {
      return `### ${name}\n${source}---\n${actual(source).trim()}\n`;
    });
    writeFileSync(path, parts.join('\n'));
  }
  assert.ok(cases.length > 0, `${path} holds no case`);
  for (const { name, source, expected } of casesIn(readFileSync(path, 'utf8'))) {
    test(name, () => assert.equal(`${actual(source).trim()}\n`, expected));
  }
}
